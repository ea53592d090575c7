import type { RenderedObject } from '@idp/model';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgedForm } from './judged-form';
import { schemaLocationsOf } from './schema-locations';
import { schemaUsed } from './schema-used';

const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const anObject = (kind: string, apiVersion = 'v1', content: RenderedObject['content'] = {}): RenderedObject => {
  return { component: 'a', template: 'a', kind, apiVersion, name: 'a', content };
};

function used(place: string, ...objects: readonly RenderedObject[]): string {
  const locations = schemaLocationsOf({ SCHEMAS: join(folder, place) });
  return JSON.stringify(objects.map((object) => schemaUsed(object, locations)));
}

describe('the schema that judges an object', () => {
  beforeAll(() => {
    for (const place of ['one/k8s-schemas', 'one/crd-schemas/example.com'])
      mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, 'one/k8s-schemas/pod-v1.json'), '{}');
    writeFileSync(join(folder, 'one/k8s-schemas/deployment-apps-v1.json'), '{}');
    writeFileSync(join(folder, 'one/crd-schemas/example.com/shop_v1.json'), '{}');
    cpSync(join(folder, 'one'), join(folder, 'other'), { recursive: true });
    cpSync(join(folder, 'one'), join(folder, 'changed'), { recursive: true });
    writeFileSync(join(folder, 'changed/k8s-schemas/pod-v1.json'), '{ "type": "object" }');
  });

  it('is the same wherever its folder lies, and another where it says something else', () => {
    const objects = [anObject('Pod'), anObject('Deployment', 'apps/v1'), anObject('Shop', 'example.com/v1')];

    expect(used('other', ...objects)).toBe(used('one', ...objects));
    expect(used('changed', ...objects)).not.toBe(used('one', ...objects));
  });

  it('is that of its own kind', () => {
    expect(used('changed', anObject('Deployment', 'apps/v1'))).toBe(used('one', anObject('Deployment', 'apps/v1')));
  });

  it('is known by its place where it is no file here', () => {
    const from = (location: string) => schemaUsed(anObject('Pod'), [location]);

    expect(from('default')).not.toEqual(from('https://schemas.example.com/{{.ResourceKind}}.json'));
  });
});

describe('what a schema sees of an object', () => {
  it('is not what its environment is called, nor what stands in its files', () => {
    const map = (environment: string, text: string) =>
      judgedForm(anObject('ConfigMap', 'v1', { metadata: { name: 'a', labels: { environment } }, data: { a: text } }));

    expect(map('dev', 'one')).toEqual(map('prod', 'other'));
  });

  it('is everything else', () => {
    const map = (data: Readonly<Record<string, string | number>>) => judgedForm(anObject('ConfigMap', 'v1', { data }));

    expect(map({ a: 1 })).not.toEqual(map({ a: 'one' }));
    expect(map({ a: 'one' })).not.toEqual(map({ b: 'one' }));
    expect(judgedForm(anObject('Pod', 'v1', { spec: { a: 'b' } }))).not.toEqual(
      judgedForm(anObject('Pod', 'v1', { spec: { a: 'c' } })),
    );
  });
});
