import type { JsonObject } from '@idp/model';
import type { Kubernetes } from '../kubernetes';

/** An operator that defines kinds by itself when it starts, and no chart does. */
interface SelfDefining {
  readonly workload: string;
  readonly group: string;
  /** Whether objects of a kind have no namespace, by kind. */
  readonly kinds: Readonly<Record<string, boolean>>;
}

const operators: readonly SelfDefining[] = [
  {
    workload: '/apis/apps/v1/namespaces/kube-system/deployments/cilium-operator',
    group: 'cilium.io',
    kinds: { CiliumNetworkPolicy: false, CiliumClusterwideNetworkPolicy: true },
  },
];

/** Defines what operators would define, once their workload is there. */
export async function defineKinds(kubernetes: Kubernetes): Promise<void> {
  for (const { workload, group, kinds } of operators) {
    if ((await kubernetes.get(workload)) === undefined) continue;
    for (const [kind, cluster] of Object.entries(kinds)) {
      const definition = definitionOf(group, kind, cluster);
      if ((await kubernetes.get(pathOf(group, kind))) === undefined) await kubernetes.create(definition);
    }
  }
}

function pathOf(group: string, kind: string): string {
  return `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${pluralOf(kind)}.${group}`;
}

function pluralOf(kind: string): string {
  return kind.toLowerCase().replace(/y$/, 'ies');
}

function definitionOf(group: string, kind: string, cluster: boolean): JsonObject {
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${pluralOf(kind)}.${group}` },
    spec: {
      group,
      names: { kind, plural: pluralOf(kind), singular: kind.toLowerCase(), listKind: `${kind}List` },
      scope: cluster ? 'Cluster' : 'Namespaced',
      versions: [{ name: 'v2', served: true, storage: true, schema: { openAPIV3Schema: open } }],
    },
  };
}
