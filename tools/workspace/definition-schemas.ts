import { clusterKinds, sizes, type Schema } from '@idp/model';
import { contractSchemas } from './contract-schemas';
import { aFunction, closed, mapOf } from './schema-parts';

const version: Schema = { type: 'string', format: 'upstream-version' };
const text: Schema = { type: 'string', minLength: 1 };

const definitions: Schema = {
  anyOf: [
    closed({ files: text }, ['files']),
    closed({ templates: { type: 'array', minItems: 1, items: text }, switch: text }, ['templates', 'switch']),
  ],
};

const chart = closed(
  {
    repository: { type: 'string', format: 'chart-repository' },
    chart: { type: 'string', format: 'chart-name' },
    version,
    definitions,
  },
  ['repository', 'chart', 'version'],
);
const manifests = closed({ manifests: { type: 'string', format: 'https-url' }, version }, ['manifests', 'version']);

const exported: Schema = {
  type: 'object',
  properties: {
    namespaces: { type: 'array', items: { type: 'string', format: 'name' } },
    secretStore: closed(
      {
        server: { type: 'string', format: 'https-url' },
        mount: { type: 'string', format: 'vault-path' },
        authentication: { type: 'string', format: 'vault-path' },
      },
      ['server', 'mount', 'authentication'],
    ),
    databases: closed(
      {
        image: text,
        namespace: { type: 'string', format: 'name' },
        pods: mapOf('label-key', { type: 'string', format: 'label-value' }),
      },
      ['image', 'namespace', 'pods'],
    ),
    trustBundle: closed(
      { configMap: { type: 'string', format: 'name' }, key: { type: 'string', format: 'secret-key' } },
      ['configMap', 'key'],
    ),
  },
};

function definitionWith(upstream: Schema): Schema {
  return closed(
    {
      name: { type: 'string' },
      formerly: { type: 'string', format: 'name' },
      description: { type: 'string', format: 'line' },
      namespace: { type: 'string', format: 'name' },
      owner: { type: 'string' },
      needs: { type: 'array' },
      upstream,
      exports: exported,
      sizes: closed(Object.fromEntries(sizes.map((size) => [size, { type: 'object' }]))),
      images: { type: 'array', items: text },
      clusterKinds: { type: 'array', items: { enum: clusterKinds } },
      unchecked: { type: 'object', additionalProperties: text },
      chartValues: aFunction,
      templateValues: aFunction,
      ...contractSchemas,
    },
    ['name', 'description', 'namespace', 'owner'],
  );
}

/** The data of a definition that wraps a chart, or nothing. */
export const definitionOfChart = definitionWith(chart);

/** The data of a definition that wraps manifests. */
export const definitionOfManifests = definitionWith(manifests);
