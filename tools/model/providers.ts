/**
 * Well-known things that contracts use without an import, and the component that brings each.
 * An environment in which that component is off gets the contract's objects left out.
 */
export const providers = {
  routes: 'gateway-api',
  monitoring: 'prometheus-operator-crds',
  dashboards: 'kube-prometheus-stack',
  logs: 'loki',
  automation: 'pipelines',
  codeAnalysis: 'sonarqube',
  slos: 'platform-crds',
  logins: 'dex',
  traffic: 'cilium',
  catalog: 'backstage',
} as const;

/** A well-known thing of the platform that a contract may use. */
export type Provider = keyof typeof providers;

/** The one Gateway that every route attaches to; plain HTTP only redirects, so routes name the https listener. */
export const gateway = { name: 'platform', namespace: 'gateway', listener: 'https' } as const;

/** Where logs are pushed and asked for inside the cluster. */
export const logs = { url: 'http://loki.observability.svc:3100' } as const;

/**
 * What acts on events by itself: where it takes alerts and requests for a place, and the alerts for which it has a
 * remedy. Who sends shows the token of the secret of the same name, which `pipelines` declares.
 */
export const automation = {
  component: 'pipelines',
  alerts: 'http://webhooks-eventsource-svc.pipelines.svc:12000/alerts',
  onboarding: 'http://webhooks-eventsource-svc.pipelines.svc:12000/onboarding',
  /** What a request for a place holds, each with the pattern that the whole of it fits. */
  asked: {
    name: '[a-z]([a-z0-9-]{0,38}[a-z0-9])?',
    owner: '[a-z]([a-z0-9-]{0,38}[a-z0-9])?',
    repository: 'https://[A-Za-z0-9._/-]+',
  },
  remedied: ['ExternalSecretNotReady', 'ArgoCdApplicationUnwell', 'ArgoCdApplicationOutOfSync'],
} as const;

/** Where sources are analysed, inside the cluster. */
export const codeAnalysis = { url: 'http://sonarqube-sonarqube.cicd.svc:9000' } as const;

/** The ConfigMap with the platform's CA certificates that every namespace has. */
export const trustBundle = { configMap: 'platform-ca', key: 'ca.crt' } as const;

/** Namespaces that Kubernetes itself brings. */
export const givenNamespaces: readonly string[] = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

/** Where Argo CD runs and looks for its own objects. */
export const argoCd = { namespace: 'argocd' } as const;
