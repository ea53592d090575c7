import { defineComponent, type ComponentFolder, type Schema } from '@idp/model';
import { findChartValueProblems } from './chart-values';

const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: { replicas: { type: 'integer' }, server: { type: 'object', additionalProperties: false } },
};

function aComponent(unchecked: Readonly<Record<string, string>>): ComponentFolder {
  const definition = defineComponent({ name: 'logs', description: '', namespace: 'logs', owner: 'team', unchecked });
  const locate = (key: string) => `libs/observability/logs/component.ts:${key}`;
  return {
    name: 'logs',
    layer: 'observability',
    folder: 'libs/observability/logs',
    definition,
    schema: {},
    templates: [],
    locate,
  };
}

describe('a chart value that no template reads', () => {
  it('is a problem of its component that names the environment, the line and the nearest key', () => {
    expect(findChartValueProblems(schema, { replcas: 1 }, aComponent({}), 'prod')).toEqual([
      {
        where: 'libs/observability/logs/component.ts:replcas',
        what: 'in prod, chart value "replcas" is not known here',
        remedy: 'did you mean "replicas"?',
        concerns: ['logs'],
      },
    ]);
  });

  it('is none where the definition says why it is not checked', () => {
    const component = aComponent({ 'server.plugins': 'read by the running program only' });

    expect(findChartValueProblems(schema, { server: { plugins: { any: 1 } } }, component, 'prod')).toEqual([]);
    expect(findChartValueProblems(schema, { server: { pluginsDir: '/' } }, component, 'prod')).toHaveLength(1);
  });
});
