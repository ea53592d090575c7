import { KubeConfig } from '@kubernetes/client-node';
import { PlatformError } from '@idp/model';

/** Which cluster, as whom. */
export interface Target {
  /** A file; where it is absent, what kubectl would take: KUBECONFIG, or the one at home. */
  readonly kubeconfig?: string;
  /** The current one where it is absent. */
  readonly context?: string;
}

/** Reads a kubeconfig and chooses a context of it. Throws what it lacks. */
export function openKubeconfig({ kubeconfig, context }: Target): KubeConfig {
  const config = read(kubeconfig);
  const names = config.getContexts().map(({ name }) => name);
  const chosen = context ?? config.getCurrentContext();
  if (!names.includes(chosen)) throw refusal(kubeconfig, chosen, names);
  config.setCurrentContext(chosen);
  if (config.getCurrentCluster() === null)
    throw problem(kubeconfig, `the context "${chosen}" names a cluster that is not there`, 'mend the kubeconfig');
  return config;
}

function read(kubeconfig: string | undefined): KubeConfig {
  const config = new KubeConfig();
  try {
    if (kubeconfig === undefined) config.loadFromDefault();
    else config.loadFromFile(kubeconfig);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    throw problem(kubeconfig, `cannot be read: ${reason}`, 'name a kubeconfig in KUBECONFIG');
  }
  return config;
}

function refusal(kubeconfig: string | undefined, context: string, names: readonly string[]): PlatformError {
  const known = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  return problem(kubeconfig, `there is no context "${context}": ${known}`, 'name one that is there, or another file');
}

function problem(kubeconfig: string | undefined, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where: kubeconfig ?? process.env['KUBECONFIG'] ?? '~/.kube/config', what, remedy }]);
}
