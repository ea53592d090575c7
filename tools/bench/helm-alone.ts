import { loadPlatform } from '@idp/workspace';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often helm is started. */
export interface HelmAlone {
  readonly script: string;
  readonly charts: number;
}

/**
 * A shell script in which helm renders each packaged chart in each environment that runs it, once and for nobody: what
 * helm itself needs.
 */
export async function helmAlone(root: string): Promise<HelmAlone> {
  const { environments } = await loadPlatform(root);
  const packages = readdirSync(join(root, 'dist/charts')).filter((file) => file.endsWith('.tgz'));
  const commands = environments.flatMap(({ name: environment }) =>
    readdirSync(join(root, 'charts')).flatMap((component) => commandFor(component, environment, packages, root)),
  );
  return { script: ['set -e', ...commands].join('\n'), charts: commands.length };
}

function commandFor(component: string, environment: string, packages: readonly string[], root: string): string[] {
  const values = `charts/${component}/values-${environment}.yaml`;
  const version = /^version: (\S+)$/m.exec(readFileSync(join(root, `charts/${component}/Chart.yaml`), 'utf8'))?.[1];
  const file = packages.find((name) => name === `${component}-${version}.tgz`);
  if (file === undefined || !readdirSync(join(root, `charts/${component}`)).includes(`values-${environment}.yaml`))
    return [];
  return [`helm template ${component} dist/charts/${file} --values ${values} --include-crds --skip-tests >/dev/null`];
}
