import { defineComponent, type Environment, type JsonObject, type Schema } from '@idp/model';
import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { explain } from './explain';
import { findPath } from './find-path';
import { otherValues } from './other-values';
import { renderWhy } from './render-why';

interface Values {
  readonly retention: string;
  readonly mode: 'one' | 'many';
  readonly unused: string;
}

const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    retention: { type: 'string', default: '7d' },
    mode: { type: 'string', enum: ['one', 'many'], default: 'one' },
    unused: { type: 'string', default: 'x' },
  },
};
const definition = defineComponent({
  name: 'logs',
  description: 'Keeps logs',
  namespace: 'logs',
  owner: 'platform-team',
  upstream: { repository: 'https://charts.example.com', chart: 'greeter', version: '1.0.0' },
  sizes: { demo: { retention: '3d' } },
  chartValues: ({ retention, mode }: Values, environment: Environment): object => ({
    fixed: true,
    period: retention,
    replicas: mode === 'many' ? environment.replicas : 1,
    host: environment.host('logs'),
  }),
});

function explained(path: readonly string[], override: JsonObject = {}) {
  const component = aComponentFolder(definition, schema);
  const environment = anEnvironmentFolder({}, { logs: override });
  return explain(component, environment, aPlatform([component], [environment]), path);
}

const namesOf = (sources: readonly { readonly path: readonly string[]; readonly from: string }[]) =>
  sources.map(({ path, from }) => `${path.join('.')} (${from})`);

describe('a chart value', () => {
  it('follows from a value of the component: of the size, or of an override where there is one', () => {
    expect(namesOf(explained(['greeter', 'period']).values)).toEqual(['retention (size demo)']);
    expect(namesOf(explained(['greeter', 'period'], { retention: '9d' }).values)).toEqual(['retention (override)']);
  });

  it('follows from facts, and from no more than it does', () => {
    const host = explained(['greeter', 'host']);

    expect(host.values).toEqual([]);
    expect(namesOf(host.facts)).toEqual(['domain (fact)']);
  });

  it('follows from a fact only where another value lets it', () => {
    expect(namesOf(explained(['greeter', 'replicas']).values)).toEqual([]);
    expect(namesOf(explained(['greeter', 'replicas'], { mode: 'many' }).facts)).toEqual([
      'size (fact)',
      'replicas (fact)',
    ]);
  });

  it('may be the same whatever they say', () => {
    const text = renderWhy(explained(['greeter', 'fixed']), []);

    expect(text).toContain('greeter.fixed of logs in test is true');
    expect(text).toContain('the same whatever values and facts say');
    expect(text).toContain('reaches nothing that is rendered');
  });
});

describe('the path of a chart value', () => {
  const component = aComponentFolder(definition, schema);
  const environment = anEnvironmentFolder();
  const platform = aPlatform([component], [environment]);

  it.each(['greeter.period', 'logs.greeter.period'])(
    'is that of the values file, with the component or without: %s',
    (path) => {
      expect(findPath(path, environment, platform)).toMatchObject({
        component: { name: 'logs' },
        path: ['greeter', 'period'],
      });
    },
  );

  it.each(['greeter.a.ini.server', 'greeter."a.ini".server'])('may have dots in a key: %s', (path) => {
    const dotted = aComponentFolder(
      defineComponent({ ...definition, chartValues: (): object => ({ 'a.ini': { server: 'x' }, list: ['y'] }) }),
      schema,
    );
    const other = aPlatform([dotted], [environment]);

    expect(findPath(path, environment, other).path).toEqual(['greeter', 'a.ini', 'server']);
    expect(() => findPath('greeter.list.0', environment, other)).toThrow('greeter.list is a list: ask for all of it');
  });

  it.each([
    ['greeter.perid', 'did you mean "greeter.period"?'],
    ['greetr.period', 'did you mean "greeter"?'],
    ['greeter.nothing', 'in greeter there are: fixed, host, period, replicas'],
  ])('has near misses: %s', (path, remedy) => {
    expect(() => findPath(path, environment, platform)).toThrow(remedy);
  });
});

describe('another value', () => {
  it.each([
    ['30d', '31d'],
    ['text', 'textx'],
    [true, false],
    [3, 4],
  ])('is of the same type: %s', (value, other) => {
    expect(otherValues(value)[0]).toBe(other);
  });
});
