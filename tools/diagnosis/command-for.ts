import type { Subject } from './sign';

/** Kinds whose short name is also that of another kind, with their group. */
const FULL: Readonly<Record<string, string>> = {
  Application: 'applications.argoproj.io',
  ApplicationSet: 'applicationsets.argoproj.io',
  Cluster: 'clusters.postgresql.cnpg.io',
  Gateway: 'gateways.gateway.networking.k8s.io',
};

/** The command by which a person looks further: at an object with its events, or at what its container printed. */
export function commandFor(look: 'object' | 'log', { kind, namespace, name }: Subject, container?: string): string {
  const start = `kubectl${namespace === undefined ? '' : ` -n ${namespace}`}`;
  if (look === 'log' && kind === 'Pod')
    return `${start} logs ${name}${container === undefined ? ' --all-containers' : ` -c ${container}`} --previous`;
  return `${start} describe ${FULL[kind] ?? kind.toLowerCase()} ${name}`;
}
