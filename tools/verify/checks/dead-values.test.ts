import type { JsonObject, Release } from '@idp/model';
import { aComponentFolder, aRendering } from '@idp/testing';
import { deadValues } from './dead-values';

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    replicas: { type: 'integer' },
    config: { type: 'object', additionalProperties: false, properties: { level: { type: 'string' } } },
    global: { type: 'object', additionalProperties: false, properties: { registry: { type: 'string' } } },
  },
};

const folder = {
  ...aComponentFolder({
    name: 'loki',
    description: 'Keeps logs',
    namespace: 'loki',
    owner: 'a-team',
    upstream: { repository: 'https://charts.example.com', chart: 'loki', version: '1.0.0' },
    unchecked: { 'config.running': 'only the program reads it' },
    routes: {},
  }),
  upstreamSchema: schema,
  templates: [{ path: 'a.yaml', content: '{{ .Values.issuer }} {{ index $.Values "other-key" }}' }],
};

const release: Release = {
  component: 'loki',
  layer: 'infrastructure',
  namespace: 'loki',
  namespaces: ['loki'],
  wave: '0',
  version: '1.0.0-c01234567',
  clusterKinds: [],
};

function found(values: JsonObject, override: JsonObject = {}) {
  const rendering = aRendering({ loki: { values, folder } });
  const path = 'environments/test/releases/loki.yaml';
  const reason = { reason: 'it cannot wait', owner: 'a-team', expires: '2030-01-01' };
  const value = { ...release, override: { ...reason, values: override } };
  const releases = new Map([['loki', { path, value, locate: (at: readonly unknown[]) => `${path}, ${at.join('.')}` }]]);
  return deadValues.findFindings({ ...rendering, environment: { ...rendering.environment, releases } });
}

describe('a chart value', () => {
  it('is one that the upstream chart knows, of the type that it expects', () => {
    expect(found({ loki: { replicas: 1, config: { level: 'info' } }, global: { registry: 'a' } })).toEqual([]);
    expect(found({ loki: { replicas: 'one' } })).toEqual([
      expect.objectContaining({ path: 'loki.replicas', what: 'chart value "replicas" is "one", which is no integer' }),
    ]);
  });

  it('is not known because it almost is', () => {
    expect(found({ loki: { replica: 1 } })).toEqual([
      expect.objectContaining({
        component: 'loki',
        path: 'loki.replica',
        what: 'chart value "replica" is not known here',
        remedy: 'did you mean "replicas"?',
      }),
    ]);
  });

  it('is not known at the wrong level', () => {
    expect(found({ loki: { level: 'info' } })).toHaveLength(1);
    expect(found({ replicas: 1 })).toEqual([expect.objectContaining({ path: 'replicas' })]);
    expect(found({ global: { registri: 'a' } })).toEqual([
      expect.objectContaining({ remedy: 'did you mean "registry"?' }),
    ]);
  });

  it('may be one that the definition leaves unchecked', () => {
    expect(found({ loki: { config: { running: { anything: 1 } } } })).toEqual([]);
  });

  it('may be one that a template or a contract of the component reads', () => {
    expect(found({ issuer: 'a', 'other-key': 1, labels: {}, routes: {} })).toEqual([]);
    expect(found({ isuer: 'a' })).toEqual([expect.objectContaining({ remedy: 'did you mean "issuer"?' })]);
  });

  it('is found in the release that overrides it', () => {
    const values = { loki: { replica: 1 } };

    expect(found(values, values)).toEqual([
      expect.objectContaining({
        remedy: 'did you mean "replicas"? (environments/test/releases/loki.yaml, override.values.loki.replica)',
      }),
    ]);
  });
});
