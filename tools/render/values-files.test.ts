import { defineComponent, PlatformError, type Component } from '@idp/model';
import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { renderChart } from './chart';

const logs: Component = defineComponent({
  name: 'logs',
  description: 'Keeps logs',
  namespace: 'kube-system',
  owner: 'platform-team',
  upstream: { repository: 'https://charts.example.com', chart: 'loki', version: '1.2.3' },
});

/** A function as JavaScript has it: what it returns is checked by nobody before the build. */
function returning(code: string): (...parameters: unknown[]) => never {
  const made: (...parameters: unknown[]) => never = Object.getPrototypeOf(returning).constructor(`return ${code}`);
  return made;
}

function problemsOf(definition: Component): readonly string[] {
  const component = aComponentFolder(definition);
  try {
    renderChart(component, aPlatform([component], [anEnvironmentFolder({}, {}, 'dev')]));
    return [];
  } catch (error) {
    if (error instanceof PlatformError) return error.problems.map(({ what }) => what);
    throw error;
  }
}

describe('what chartValues returns', () => {
  it.each([
    ['null', 'is null, which makes Helm delete a default'],
    ['undefined', 'is undefined'],
    ['"text"', 'is text (string)'],
    ['[1]', 'is a list'],
    ['Promise.reject(new Error("late"))', 'is an object of the class Promise'],
    ['new Map()', 'is an object of the class Map'],
  ])('may not be %s', (code, what) => {
    expect(problemsOf({ ...logs, chartValues: returning(code) })).toEqual([`in dev, what chartValues returns ${what}`]);
  });
});

describe('what templateValues returns', () => {
  it.each([
    ['loki', 'the upstream chart'],
    ['labels', 'the platform'],
    ['routes', 'the platform'],
    ['metrics', 'the platform'],
    ['alerts', 'the platform'],
    ['secrets', 'the platform'],
  ])('may not have the key %s', (key, owner) => {
    expect(problemsOf({ ...logs, templateValues: () => ({ [key]: 1 }) })).toEqual([
      `in dev, "${key}" is the key of ${owner}`,
    ]);
  });

  it('may have every other key', () => {
    expect(problemsOf({ ...logs, templateValues: () => ({ issuer: 'a' }) })).toEqual([]);
  });
});

describe('the condition of a contract', () => {
  const routes = (when: () => boolean) => ({ ...logs, routes: { logs: { service: 'loki', port: 80, when } } });

  it('may not fail', () => {
    expect(problemsOf(routes(() => Object.keys(returning('null')()).length > 0))).toEqual([
      expect.stringMatching(/^in dev, when failed: Cannot convert/),
    ]);
  });

  it('is true or false', () => {
    expect(problemsOf(routes(returning('"yes"')))).toEqual([
      'in dev, what when of logs returns is neither true nor false',
    ]);
  });
});
