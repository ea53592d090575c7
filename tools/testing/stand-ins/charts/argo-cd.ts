import type { StandIn, StandInService, StandInWorkload, ValuePath } from '../stand-in';

const named = (name: string) => ({ 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': 'argo-cd' });

function measured(part: string, labels = named(`argocd-${part}-metrics`)): Record<string, StandInService> {
  return { [`argocd-${part}-metrics`]: { ports: { 'http-metrics': [8082, 'metrics'] }, labels } };
}

function partOf(part: string, at: ValuePath, own: Partial<StandInWorkload>): StandInWorkload {
  return {
    labels: named(`argocd-${part}`),
    image: '{{ .Values.global.image.repository }}:v3.4.4',
    ports: { metrics: 8082 },
    replicas: `${at}.replicas`,
    resources: `${at}.resources`,
    spread: `${at}.topologySpreadConstraints`,
    priority: '.Values.global.priorityClassName',
    ...own,
  };
}

const ofComponent = (component: string) => ({
  ...named('argocd-metrics'),
  'app.kubernetes.io/component': component,
});

/** GitOps: its four programs, its kinds, and what caches for them. */
export const argoCd: StandIn = {
  chart: 'argo-cd',
  version: '10.1.1',
  appVersion: 'v3.4.4',
  commonLabels: '.Values.global.additionalLabels',
  kindAnnotations: '.Values.crds.annotations',
  kinds: { 'argoproj.io': { Application: { versions: ['v1alpha1'], undivided: true }, ApplicationSet: { versions: ['v1alpha1'] }, AppProject: { versions: ['v1alpha1'], undivided: true } } },
  workloads: {
    'argocd-application-controller': partOf('application-controller', '.Values.controller', {
      kind: 'StatefulSet',
      services: measured('application-controller', ofComponent('application-controller')),
    }),
    'argocd-applicationset-controller': partOf('applicationset-controller', '.Values.applicationSet', {
      ports: { webhook: 7000, metrics: 8080 },
      services: {
        'argocd-applicationset-controller': { ports: { 'http-webhook': [7000, 'webhook'] } },
        ...measured('applicationset-controller', ofComponent('applicationset-controller')),
      },
      budget: '.Values.applicationSet.pdb.enabled',
    }),
    'argocd-repo-server': partOf('repo-server', '.Values.repoServer', {
      ports: { 'repo-server': 8081, metrics: 8084 },
      services: {
        'argocd-repo-server': { ports: { 'tcp-repo-server': [8081, 'repo-server'] } },
        ...measured('repo-server'),
      },
      budget: '.Values.repoServer.pdb.enabled',
      env: '.Values.repoServer.env',
      volumes: '.Values.repoServer.volumes',
      volumeMounts: '.Values.repoServer.volumeMounts',
    }),
    'argocd-server': partOf('server', '.Values.server', {
      ports: { server: 8080, metrics: 8083 },
      services: {
        'argocd-server': { ports: { http: [80, 8080], https: [443, 8080] } },
        ...measured('server'),
      },
      budget: '.Values.server.pdb.enabled',
      env: '.Values.server.env',
      volumes: '.Values.server.volumes',
      volumeMounts: '.Values.server.volumeMounts',
    }),
    'argocd-notifications-controller': partOf('notifications-controller', '.Values.notifications', {
      where: '.Values.notifications.enabled',
      ports: { metrics: 9001 },
      services: measured('notifications-controller', ofComponent('notifications-controller')),
      env: '.Values.notifications.extraEnv',
      volumes: '.Values.notifications.extraVolumes',
      volumeMounts: '.Values.notifications.extraVolumeMounts',
    }),
    'argocd-redis': {
      where: '.Values.redis.resources',
      labels: named('argocd-redis'),
      image: '{{ .Values.redis.image.repository }}:8.2.3-alpine',
      ports: { redis: 6379 },
      services: { 'argocd-redis': { ports: { 'tcp-redis': [6379, 'redis'] } } },
      resources: '.Values.redisSecretInit.resources',
      priority: '.Values.global.priorityClassName',
    },
    'argo-cd-redis-ha-haproxy': {
      where: 'not .Values.redis.resources',
      labels: named('argocd-redis-ha-haproxy'),
      image: '{{ (index .Values `redis-ha`).haproxy.image.repository }}:3.4.2',
      ports: { redis: 6379, 'metrics-port': 9101 },
      services: {
        'argo-cd-redis-ha-haproxy': {
          ports: { 'tcp-haproxy': [6379, 'redis'], 'http-exporter-port': [9101, 'metrics-port'] },
          labels: { release: 'argo-cd', component: 'haproxy' },
        },
      },
      resources: '(index .Values "redis-ha").haproxy.resources',
      priority: '(index .Values "redis-ha").priorityClassName',
    },
    'argo-cd-redis-ha-server': {
      where: 'not .Values.redis.resources',
      labels: named('argocd-redis-ha'),
      image: '{{ (index .Values `redis-ha`).image.repository }}:8.2.3-alpine',
      ports: { redis: 6379, sentinel: 26379 },
      services: {
        'argo-cd-redis-ha': { ports: { 'tcp-server': [6379, 'redis'], 'tcp-sentinel': [26379, 'sentinel'] } },
      },
      resources: '(index .Values "redis-ha").redis.resources',
      priority: '(index .Values "redis-ha").priorityClassName',
    },
  },
  templates: {
    'password.yaml': `apiVersion: batch/v1
kind: Job
metadata:
  name: argocd-redis-secret-init
  namespace: {{ .Release.Namespace }}
  annotations: { helm.sh/hook: "pre-install,pre-upgrade", helm.sh/hook-delete-policy: before-hook-creation }
spec:
  ttlSecondsAfterFinished: 60
  template:
    metadata:
      labels:
        app.kubernetes.io/name: argocd-redis-secret-init
        {{- toYaml .Values.global.additionalLabels | nindent 8 }}
    spec:
      restartPolicy: OnFailure
      automountServiceAccountToken: false
      priorityClassName: {{ .Values.global.priorityClassName }}
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: secret-init
          image: "{{ .Values.global.image.repository }}:v3.4.4"
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
          resources: {{- toYaml .Values.redisSecretInit.resources | nindent 12 }}
`,
    'settings.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: argocd-cm
  namespace: {{ .Release.Namespace }}
  labels: { app.kubernetes.io/part-of: argocd }
data:
  {{- range $key, $value := .Values.configs.cm }}
  {{ $key }}: {{ toString $value | toJson }}
  {{- end }}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: argocd-rbac-cm
  namespace: {{ .Release.Namespace }}
  labels: { app.kubernetes.io/part-of: argocd }
data:
  {{- range $key, $value := .Values.configs.rbac }}
  {{ $key }}: {{ toString $value | toJson }}
  {{- end }}
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: argocd-server, namespace: {{ .Release.Namespace }} }
spec:
  secretName: argocd-server-tls
  dnsNames: [{{ .Values.server.certificate.domain }}]
  issuerRef:
    {{- toYaml .Values.server.certificate.issuer | nindent 4 }}
`,
    'network-policy.yaml': `{{- if dig "networkPolicy" "create" true .Values.global }}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: argocd-server, namespace: {{ .Release.Namespace }} }
spec:
  podSelector: { matchLabels: { app.kubernetes.io/name: argocd-server, app.kubernetes.io/instance: argo-cd } }
  ingress: [{}]
{{- end }}
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: argocd-application-controller }
rules:
  - { apiGroups: ["*"], resources: ["*"], verbs: ["*"] }
  - { nonResourceURLs: ["*"], verbs: ["*"] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: argocd-application-controller }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: argocd-application-controller }
subjects:
  - { kind: ServiceAccount, name: argocd-application-controller, namespace: {{ .Release.Namespace }} }
`,
  },
};
