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

/** The same chart values in two environments. */
function inEach(values: object): ReadonlyMap<string, object> {
  return new Map([
    ['dev', values],
    ['prod', values],
  ]);
}

describe('a chart value that no template reads', () => {
  it('is one problem of its component that names the environments, the line and the nearest key', () => {
    expect(findChartValueProblems(schema, inEach({ replcas: 1 }), aComponent({}))).toEqual([
      {
        where: 'libs/observability/logs/component.ts:replcas',
        what: 'in dev, prod, chart value "replcas" is not known here',
        remedy: 'did you mean "replicas"?',
        concerns: ['logs'],
      },
    ]);
  });

  it('is none where the definition says why it is not checked', () => {
    const component = aComponent({ 'server.plugins': 'read by the running program only' });

    expect(findChartValueProblems(schema, inEach({ server: { plugins: { any: 1 } } }), component)).toEqual([]);
    expect(findChartValueProblems(schema, inEach({ server: { plugins: {}, pluginsDir: '/' } }), component)).toEqual([
      expect.objectContaining({ what: 'in dev, prod, chart value "pluginsDir" is not known in "server"' }),
    ]);
  });
});
