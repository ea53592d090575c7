import type { EnvironmentFolder, Settings } from '@idp/model';
import semver from 'semver';

/** The version of Kubernetes of an environment: that of its cluster, else the oldest that the platform supports. */
export function kubernetesOf({ cluster }: EnvironmentFolder, settings: Settings): string {
  return cluster.value.kubernetes ?? semver.minVersion(settings.kubernetes)?.version.replace(/-.*/, '') ?? '1.0.0';
}
