import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './this-platform';

/** The Kubernetes version that the schemas are of. */
export const KUBERNETES = '1.34.0';

/** The folder with the schemas, which need not be there. */
export const schemasFolder = process.env.SCHEMAS ?? join(workspaceRoot, '../shared/upstream');

/** A folder as kubeconform reads it. */
const local = [
  join(schemasFolder, 'k8s-schemas/{{.ResourceKind}}{{.KindSuffix}}.json'),
  join(schemasFolder, 'crd-schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json'),
];

/** Kubernetes' own, and the catalog that the community keeps of custom resources. */
const remote = [
  'default',
  'https://raw.githubusercontent.com/datreeio/CRDs-catalog/main/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json',
];

/**
 * Where kubeconform finds schemas of Kubernetes and of custom resources: in the folder that SCHEMAS names, in CI else in
 * the public catalogs; nowhere on a machine that has no such folder, since tests of people use no network.
 */
export function schemaLocations(): readonly string[] | undefined {
  if (existsSync(schemasFolder)) return local;
  return process.env.CI === 'true' ? remote : undefined;
}

/** Stands for `describeWith` where there are no schemas: the tests are skipped with the reason. */
export function describeWithoutSchemas(_binaries: readonly string[], name: string, tests: () => void): void {
  describe.skip(`${name} (no schemas: set SCHEMAS to a folder with k8s-schemas and crd-schemas)`, tests);
}
