import type { Settings } from '@idp/model';
import type { Placement } from '@idp/render';
import { helmValuesOf, renderYaml } from '@idp/render';
import semver from 'semver';
import { runHelm } from './run-helm';

/** A package on disk, and the environment that it is rendered for. */
export interface PackageAt {
  /** The path of the `.tgz`. */
  readonly path: string;
  readonly placement: Placement;
  /** What the cluster knows besides Kubernetes itself. */
  readonly apiVersions: readonly string[];
}

/** The manifests of a package in an environment, as Argo CD gets them from helm. */
export function renderPackage({ path, placement, apiVersions }: PackageAt, settings: Settings): Promise<string> {
  const { component, environment } = placement;
  const args = [
    'template',
    component.name,
    path,
    ...['--namespace', component.definition.namespace],
    ...['--values', '-'],
    ...['--kube-version', kubernetesOf(settings)],
    ...apiVersions.flatMap((version) => ['--api-versions', version]),
    '--include-crds',
    '--skip-tests',
  ];
  const values = renderYaml(helmValuesOf(placement));
  return runHelm(args, values, `${component.name} in ${environment.name}`, [component.name]);
}

/** The oldest Kubernetes that the platform supports. */
function kubernetesOf({ kubernetes }: Settings): string {
  const { major = 1, minor = 0, patch = 0 } = semver.minVersion(kubernetes) ?? {};
  return `${major}.${minor}.${patch}`;
}
