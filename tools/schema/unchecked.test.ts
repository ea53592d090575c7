import { defineComponent, type ComponentFolder, type Schema } from '@idp/model';
import { findReadUnchecked, findUnusedUnchecked, isUnchecked } from './unchecked';

/** A component that leaves these paths unchecked. */
function leaving(...paths: readonly string[]): ComponentFolder {
  const unchecked = Object.fromEntries(paths.map((path) => [path, 'read by the running program only']));
  const definition = defineComponent({ name: 'logs', description: '', namespace: 'logs', owner: 'team', unchecked });
  const folder = 'libs/observability/logs';
  const locate = (key: string) => `${folder}/component.ts:${key}`;
  return { name: 'logs', layer: 'observability', folder, definition, schema: {}, templates: [], locate };
}

const chartValues = new Map([
  ['dev', { server: { plugins: { 'a.b': 1 } } }],
  ['prod', { server: { plugins: {}, hosts: ['x'] } }],
]);

describe('what a definition leaves unchecked', () => {
  it('is what stands at the path and below it', () => {
    const component = leaving('server.plugins');

    expect(isUnchecked(['server', 'plugins'], component)).toBe(true);
    expect(isUnchecked(['server', 'plugins', 'any'], component)).toBe(true);
    expect(isUnchecked(['server', 'pluginsDir'], component)).toBe(false);
    expect(isUnchecked(['server'], component)).toBe(false);
  });

  it('is a problem where no environment sets it', () => {
    expect(findUnusedUnchecked(chartValues, leaving('server.plugins.a.b', 'server.plugin'))).toEqual([
      {
        where: 'libs/observability/logs/component.ts:server.plugin',
        what: '"server.plugin" is unchecked, but is set in no environment',
        remedy: 'remove it from unchecked',
        concerns: ['logs'],
      },
    ]);
  });

  it('is none where the component runs nowhere', () => {
    expect(findUnusedUnchecked(new Map(), leaving('server.plugin'))).toEqual([]);
  });

  it('is a problem where the chart reads it', () => {
    const closed: Schema = { type: 'object', additionalProperties: false };
    const server: Schema = { ...closed, properties: { plugins: closed, hosts: { type: 'array' } } };
    const schema: Schema = { ...closed, properties: { server } };

    expect(findReadUnchecked(schema, chartValues, leaving('server.plugins', 'server.hosts'))).toEqual([
      expect.objectContaining({ what: '"server.hosts" is unchecked, but is read by the chart as it is' }),
    ]);
  });
});
