import { openResults } from '@idp/programs';
import { aRendering, describeWith } from '@idp/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgedBySchemas } from './judged-by-schemas';
import { findSchemaFindings } from './schema';
import { schemaLocationsOf } from './schema-locations';

const SCHEMAS = mkdtempSync(join(tmpdir(), 'schemas-'));

/** A schema of Kubernetes, as far as the tests need it. */
function write(name: string, spec: object): void {
  const metadata = { type: 'object' };
  const properties = { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata, ...spec };
  const schema = { type: 'object', properties, additionalProperties: false };
  writeFileSync(join(SCHEMAS, 'k8s-schemas', name), JSON.stringify(schema));
}

beforeAll(() => {
  mkdirSync(join(SCHEMAS, 'k8s-schemas'));
  write('service-v1.json', {
    spec: {
      type: 'object',
      additionalProperties: false,
      properties: { ports: { type: 'array', items: { type: 'object', properties: { port: { type: 'integer' } } } } },
    },
  });
  write('customresourcedefinition-apiextensions-v1.json', { spec: { type: 'object' } });
});
afterAll(() => rmSync(SCHEMAS, { recursive: true, force: true }));

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: greetings.example.com }
spec:
  group: example.com
  names: { kind: Greeting }
  versions:
    - name: v1
      served: true
      schema:
        openAPIV3Schema:
          type: object
          properties: { spec: { type: object, properties: { text: { type: string } } } }
    - { name: v1alpha1, served: false }
`;
const greeting = (spec: string, version = 'v1') =>
  `apiVersion: example.com/${version}\nkind: Greeting\nmetadata: { name: hello }\nspec: ${spec}\n`;
const service = (spec: string) => `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: ${spec}\n`;

async function findingsIn(manifests: Record<string, string>) {
  const found = await findSchemaFindings(aRendering(manifests), openResults(), {
    locations: schemaLocationsOf({ SCHEMAS }),
  });
  return found.map(({ component, object, path, what }) => [component, object?.kind, path, what]);
}

describeWith(['kubeconform'], 'an object', () => {
  it('fits its schema, of Kubernetes or of a definition in the rendering', async () => {
    const manifests = { web: service('{ ports: [{ port: 80 }] }'), crds: definition, a: greeting('{ text: hello }') };

    expect(await findingsIn(manifests)).toEqual([]);
  });

  it('is told with the field that does not fit, in its component', async () => {
    expect(
      await findingsIn({
        web: service('{ prots: [], ports: [{ port: 80 }, { port: http }] }'),
        crds: definition,
        a: greeting('{ txet: hello }'),
      }),
    ).toEqual([
      ['web', 'Service', 'spec', '"prots" is not known here'],
      ['web', 'Service', 'spec.ports[1].port', 'got string, want integer'],
      ['a', 'Greeting', 'spec', '"txet" is not known here'],
    ]);
  });

  it('whose kind nobody defines is told, once for a component', async () => {
    const two = `${greeting('{}')}---\n${greeting('{}')}`;

    expect(await findingsIn({ a: two, b: greeting('{}') })).toEqual(
      ['a', 'b'].map((component) => [
        component,
        'Greeting',
        undefined,
        'nobody brings the definition of Greeting of example.com/v1, so it cannot be judged',
      ]),
    );
  });

  it('in a version that its definition does not serve is told', async () => {
    expect(await findingsIn({ crds: definition, a: greeting('{}', 'v1alpha1') })).toEqual([
      ['a', 'Greeting', undefined, 'no version of that name is served of Greeting of example.com/v1alpha1'],
    ]);
  });

  it('of one of several environments is judged by the definition of its own', async () => {
    const places = { locations: schemaLocationsOf({ SCHEMAS }) };
    const manifests = { crds: definition, a: greeting('{ text: hello }') };
    const other = { ...manifests, crds: definition.replace('text: {', 'words: {') };
    const judged = await judgedBySchemas(
      [manifests, other, manifests].map((one) => aRendering(one)),
      openResults(),
      places,
    );

    expect(judged.map((misfits) => misfits.length)).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it('is judged once, as long as neither it nor its schema changes', async () => {
    const results = openResults();
    const makeMissing = jest.spyOn(results, 'rememberEach');
    const rendering = aRendering({ crds: definition, a: greeting('{ txet: hello }') });
    const places = { locations: schemaLocationsOf({ SCHEMAS }) };
    const first = await findSchemaFindings(rendering, results, places);
    rmSync(join(SCHEMAS, 'k8s-schemas'), { recursive: true });

    expect(await findSchemaFindings(rendering, results, places)).toEqual(first);
    expect(first).toHaveLength(1);
    expect(makeMissing).toHaveBeenCalledTimes(2);
  });
});
