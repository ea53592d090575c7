import { schemaLocationsOf } from './schema-locations';

describe('schemas are looked for', () => {
  it('where they are published, when nobody says otherwise', () => {
    expect(schemaLocationsOf({})).toEqual(['default']);
  });

  it('in the folders and locations that SCHEMAS names, and nowhere else', () => {
    expect(schemaLocationsOf({ SCHEMAS: '/schemas/,https://schemas.example.com/{{.ResourceKind}}.json' })).toEqual([
      '/schemas/k8s-schemas/{{.ResourceKind}}{{.KindSuffix}}.json',
      '/schemas/crd-schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json',
      'https://schemas.example.com/{{.ResourceKind}}.json',
    ]);
  });
});
