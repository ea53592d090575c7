/** Where the pods of a program are, and at which ports they serve others. */
export interface ProgramPlace {
  readonly namespace: string;
  readonly pods: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
}

const named = (name: string) => ({ 'app.kubernetes.io/name': name }) as const;

/**
 * Programs of the platform that call, or are called by, other components: each component that runs one declares its
 * traffic under the same place, the others name it.
 */
export const programs = {
  alertmanager: { namespace: 'observability', pods: named('alertmanager'), ports: [9093] },
  'argocd-server': { namespace: 'argocd', pods: named('argocd-server'), ports: [8080] },
  backstage: {
    namespace: 'portal',
    pods: { ...named('backstage'), 'app.kubernetes.io/component': 'backstage' },
    ports: [7007],
  },
  'event-source': { namespace: 'pipelines', pods: { 'eventsource-name': 'webhooks' }, ports: [12000] },
  'external-secrets': { namespace: 'external-secrets', pods: named('external-secrets'), ports: [] },
  'fluent-bit': { namespace: 'observability', pods: named('fluent-bit'), ports: [] },
  'fluent-bit-events': { namespace: 'observability', pods: named('fluent-bit-events'), ports: [] },
  grafana: { namespace: 'observability', pods: named('grafana'), ports: [3000] },
  'image-builder': { namespace: 'image-builds', pods: { 'image-builder': 'buildkit' }, ports: [1234] },
  loki: { namespace: 'observability', pods: named('loki'), ports: [3100] },
  prometheus: { namespace: 'observability', pods: named('prometheus'), ports: [9090] },
  pyrra: { namespace: 'observability', pods: named('pyrra'), ports: [] },
  sonarqube: { namespace: 'cicd', pods: { app: 'sonarqube', release: 'sonarqube' }, ports: [9000] },
  vault: { namespace: 'vault', pods: { ...named('vault'), component: 'server' }, ports: [8200] },
  workflows: { namespace: 'pipelines', pods: named('workflow'), ports: [] },
} as const satisfies Readonly<Record<string, ProgramPlace>>;

/** The name of a program that other components know. */
export type Program = keyof typeof programs;

const stack = 'kube-prometheus-stack';

/** The component that runs each: where that is off, nobody is let in or out for it. */
export const runBy: Readonly<Record<Program, string>> = {
  alertmanager: stack,
  'argocd-server': 'argo-cd',
  backstage: 'backstage',
  'event-source': 'pipelines',
  'external-secrets': 'external-secrets',
  'fluent-bit': 'fluent-bit',
  'fluent-bit-events': 'fluent-bit',
  grafana: stack,
  'image-builder': 'pipelines',
  loki: 'loki',
  prometheus: stack,
  pyrra: 'pyrra',
  sonarqube: 'sonarqube',
  vault: 'vault',
  workflows: 'pipelines',
};
