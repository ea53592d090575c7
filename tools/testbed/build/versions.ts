import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const required = readFileSync(join(__dirname, '../core/go.mod'), 'utf8');

/** The version of Kubernetes that the control plane is built from, such as v1.36.1. */
export const kubernetesVersion = versionOf('k8s.io/kubernetes');

/** The version of Argo CD, such as v3.5.7. */
export const argoCdVersion = versionOf('github.com/argoproj/argo-cd/v3');

/** The version of a Go module in the list that decides what is built. */
function versionOf(module: string): string {
  const line = required.split('\n').find((one) => one.startsWith(`\t${module} v`));
  const version = line?.trim().split(' ')[1];
  if (version === undefined) throw new TypeError(`tools/testbed/core/go.mod does not require ${module}`);
  return version;
}
