import { connectTo, type Connection } from '@idp/cluster';
import { isOn, PlatformError, providers, textAt, type EnvironmentFolder, type JsonObject } from '@idp/model';
import type { Provider } from '../provider';
import { nothing } from '../step';

/** Networks of pods that clusters come with, by the name of what runs on each node. */
const NETWORKS = [
  'aws-node',
  'azure-cns',
  'calico-node',
  'canal',
  'kindnet',
  'kube-flannel-ds',
  'kube-router',
  'weave-net',
  'antrea-agent',
];

/** A cluster that somebody else made, by a context of the kubeconfig. */
export function existing(environment: EnvironmentFolder, kubeconfig?: string): Provider {
  const { context } = environment.facts.value.cluster;
  let connection: Promise<Connection> | undefined;
  const connect = () => (connection ??= connectTo({ ...(context && { context }), ...(kubeconfig && { kubeconfig }) }));
  return {
    title: context === undefined ? 'the current context of the kubeconfig' : `context ${context}`,
    name: 'existing',
    runsContainers: true,
    owned: false,
    bringsRegistry: false,
    connect,
    check: async () => {
      const cluster = await connect();
      await cluster.version();
      const found = findNetwork(await cluster.list({ apiVersion: 'apps/v1', kind: 'DaemonSet' }));
      if (found !== undefined && isOn(providers.traffic, environment))
        throw new PlatformError([
          {
            where: environment.facts.locate(['components']),
            what: `${providers.traffic} is on, and the pods of this cluster have a network already: ${found}`,
            remedy: `turn ${providers.traffic} off, and what needs it`,
          },
        ]);
      return nothing;
    },
  };
}

/** What gives the pods of a cluster their network, where it is not the platform. */
export function findNetwork(daemonSets: readonly JsonObject[]): string | undefined {
  const names = daemonSets.map((object) => textAt(object, 'metadata', 'name') ?? '');
  return names.find((name) => NETWORKS.includes(name));
}
