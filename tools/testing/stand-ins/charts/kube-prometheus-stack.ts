import type { StandIn } from '../stand-in';

const instance = { 'app.kubernetes.io/instance': 'kube-prometheus-stack' };
const operator = { app: 'kube-prometheus-stack-operator', release: 'kube-prometheus-stack' };
const image = (at: string, tag: string) => `{{ .Values.${at}.registry }}/{{ .Values.${at}.repository }}:${tag}`;
const subchart = (name: string, key: string, tag: string) =>
  `{{ (index .Values \`${name}\`).image.registry }}/${key}:${tag}`;

/** Metrics: the operator with its webhook, Grafana, the exporters, and what the operator runs. */
export const kubePrometheusStack: StandIn = {
  chart: 'kube-prometheus-stack',
  version: '88.5.3',
  appVersion: 'v0.93.1',
  commonLabels: '.Values.commonLabels',
  workloads: {
    'kube-prometheus-stack-operator': {
      labels: operator,
      image: image('prometheusOperator.image', 'v0.93.1'),
      ports: { https: 10250 },
      services: { 'kube-prometheus-stack-operator': { ports: { https: [443, 'https'] } } },
      resources: '.Values.prometheusOperator.resources',
      priority: '.Values.prometheusOperator.priorityClassName',
    },
    grafana: {
      labels: { ...instance, 'app.kubernetes.io/name': 'grafana' },
      image: image('grafana.image', '13.2.0'),
      ports: { grafana: 3000, 'gossip-tcp': 9094 },
      services: { grafana: { ports: { 'http-web': [80, 'grafana'] } } },
      replicas: '.Values.grafana.replicas',
      budget: '.Values.grafana.podDisruptionBudget',
      spread: '.Values.grafana.topologySpreadConstraints',
      resources: '.Values.grafana.resources',
      priority: '.Values.grafana.priorityClassName',
    },
    'kube-state-metrics': {
      labels: { ...instance, 'app.kubernetes.io/name': 'kube-state-metrics' },
      image: subchart('kube-state-metrics', 'kube-state-metrics', 'v2.20.0'),
      ports: { http: 8080, metrics: 8081 },
      services: { 'kube-state-metrics': { ports: { http: [8080, 'http'], metrics: [8081, 'metrics'] } } },
      resources: '.Values.grafana.resources',
      priority: '.Values.prometheusOperator.priorityClassName',
    },
    'node-exporter': {
      kind: 'DaemonSet',
      ofNode: true,
      labels: { ...instance, 'app.kubernetes.io/name': 'prometheus-node-exporter' },
      image: subchart('prometheus-node-exporter', 'node-exporter', 'v1.12.1'),
      ports: { 'http-metrics': 9100 },
      services: { 'node-exporter': { ports: { 'http-metrics': [9100, 'http-metrics'] } } },
      resources: '.Values.prometheusOperator.resources',
      priority: '.Values.prometheusOperator.priorityClassName',
    },
  },
  templates: {
    'operated.yaml': `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: kube-prometheus-stack-prometheus, namespace: {{ .Release.Namespace }} }
spec:
  {{- with .Values.prometheus.prometheusSpec }}
  image: {{ .image.registry }}/{{ .image.repository }}:v3.14.0
  replicas: {{ .replicas }}
  retention: {{ .retention }}
  priorityClassName: {{ .priorityClassName }}
  resources: {{ toYaml .resources | nindent 4 }}
  storage: {{ toYaml .storageSpec | nindent 4 }}
  topologySpreadConstraints: {{ toYaml .topologySpreadConstraints | nindent 4 }}
  {{- end }}
  serviceMonitorSelector: {}
  serviceMonitorNamespaceSelector: {}
  podMonitorSelector: {}
  podMonitorNamespaceSelector: {}
  ruleSelector: {}
  ruleNamespaceSelector: {}
---
apiVersion: v1
kind: Service
metadata: { name: kube-prometheus-stack-prometheus, namespace: {{ .Release.Namespace }} }
spec:
  selector: { app.kubernetes.io/name: prometheus, operator.prometheus.io/name: kube-prometheus-stack-prometheus }
  ports:
    - { name: http-web, port: 9090, targetPort: 9090 }
---
apiVersion: monitoring.coreos.com/v1
kind: Alertmanager
metadata: { name: kube-prometheus-stack-alertmanager, namespace: {{ .Release.Namespace }} }
spec:
  {{- with .Values.alertmanager.alertmanagerSpec }}
  image: {{ .image.registry }}/{{ .image.repository }}:v0.34.0
  replicas: {{ .replicas }}
  secrets: {{ toYaml .secrets | nindent 4 }}
  priorityClassName: {{ .priorityClassName }}
  resources: {{ toYaml .resources | nindent 4 }}
  storage: {{ toYaml .storage | nindent 4 }}
  topologySpreadConstraints: {{ toYaml .topologySpreadConstraints | nindent 4 }}
  {{- end }}
{{- if gt (int .Values.alertmanager.alertmanagerSpec.replicas) 1 }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: kube-prometheus-stack-alertmanager, namespace: {{ .Release.Namespace }} }
spec:
  minAvailable: 1
  selector: { matchLabels: { app.kubernetes.io/name: alertmanager } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: kube-prometheus-stack-prometheus, namespace: {{ .Release.Namespace }} }
spec:
  minAvailable: 1
  selector: { matchLabels: { app.kubernetes.io/name: prometheus } }
{{- end }}
`,
    'alerting.yaml': `apiVersion: v1
kind: Secret
metadata: { name: alertmanager-kube-prometheus-stack-alertmanager, namespace: {{ .Release.Namespace }} }
data:
  alertmanager.yaml: {{ toYaml .Values.alertmanager.config | b64enc }}
---
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: kube-prometheus-stack-general.rules, namespace: {{ .Release.Namespace }} }
spec:
  groups:
    - name: general.rules
      rules:
        - { alert: Watchdog, expr: vector(1), labels: { severity: none }, annotations: { summary: alerting works } }
        - { alert: InfoInhibitor, expr: 'ALERTS{severity="info"} == 1', labels: { severity: none }, annotations: { summary: something else is wrong } }
        - { alert: ConfigReloaderSidecarErrors, expr: reloader_last_reload_successful == 0, for: 10m, labels: { severity: info }, annotations: { summary: a configuration is not taken } }
`,
    'monitors.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: grafana, namespace: {{ .Release.Namespace }} }
spec:
  selector: { matchLabels: { app.kubernetes.io/name: grafana } }
  endpoints: [{ port: http-web }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: kube-prometheus-stack-apiserver, namespace: {{ .Release.Namespace }} }
spec:
  jobLabel: component
  namespaceSelector: { matchNames: [default] }
  selector: { matchLabels: { component: apiserver, provider: kubernetes } }
  endpoints:
    - { port: https, scheme: https, tlsConfig: { serverName: kubernetes, caFile: /var/run/secrets/kubernetes.io/serviceaccount/ca.crt } }
`,
    'grafana-headless.yaml': `{{- if .Values.grafana.headlessService }}
apiVersion: v1
kind: Service
metadata: { name: grafana-headless, namespace: {{ .Release.Namespace }} }
spec:
  clusterIP: None
  selector: { app.kubernetes.io/instance: kube-prometheus-stack, app.kubernetes.io/name: grafana }
  ports:
    - { name: gossip-tcp, port: 9094, targetPort: gossip-tcp }
{{- end }}
`,
    'core-dns.yaml': `apiVersion: v1
kind: Service
metadata: { name: kube-prometheus-stack-coredns, namespace: kube-system, labels: { app: kube-prometheus-stack-coredns } }
spec:
  clusterIP: None
  selector: { k8s-app: kube-dns }
  ports:
    - { name: http-metrics, port: 9153, targetPort: 9153 }
`,
    'access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: grafana-clusterrolebinding }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: {{ .Values.grafana.rbac.useExistingClusterRole }} }
subjects:
  - { kind: ServiceAccount, name: grafana, namespace: {{ .Release.Namespace }} }
`,
    'webhook.yaml': `apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: kube-prometheus-stack-admission, namespace: {{ .Release.Namespace }} }
spec:
  dnsNames: [kube-prometheus-stack-operator.{{ .Release.Namespace }}.svc]
  secretName: kube-prometheus-stack-admission
  issuerRef: {{ toYaml .Values.prometheusOperator.admissionWebhooks.certManager.issuerRef | nindent 4 }}
{{- range $kind, $path := dict "MutatingWebhookConfiguration" "mutate" "ValidatingWebhookConfiguration" "validate" }}
---
apiVersion: admissionregistration.k8s.io/v1
kind: {{ $kind }}
metadata:
  name: kube-prometheus-stack-admission
  annotations:
    cert-manager.io/inject-ca-from: {{ $.Release.Namespace }}/kube-prometheus-stack-admission
webhooks:
  - name: prometheusrulemutate.monitoring.coreos.com
    admissionReviewVersions: [v1]
    sideEffects: None
    failurePolicy: {{ $.Values.prometheusOperator.admissionWebhooks.failurePolicy }}
    rules:
      - { apiGroups: [monitoring.coreos.com], apiVersions: ['*'], operations: [CREATE, UPDATE], resources: [prometheusrules] }
    clientConfig:
      service: { name: kube-prometheus-stack-operator, namespace: {{ $.Release.Namespace }}, path: /admission-prometheusrules/{{ $path }} }
{{- end }}
`,
  },
};
