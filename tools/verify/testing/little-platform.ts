/** The names of a little platform; a consistent change of any of them changes nothing. */
export interface Names {
  readonly namespace: string;
  readonly app: string;
  readonly config: string;
  readonly secret: string;
  readonly account: string;
  readonly issuer: string;
  readonly gateway: string;
  readonly source: string;
  readonly workflow: string;
  readonly priority: string;
}

const KINDS = [
  ['Certificate', 'certificates', 'cert-manager.io', 'v1'],
  ['EventBus', 'eventbus', 'argoproj.io', 'v1alpha1'],
  ['EventSource', 'eventsources', 'argoproj.io', 'v1alpha1'],
  ['ExternalSecret', 'externalsecrets', 'external-secrets.io', 'v1'],
  ['Gateway', 'gateways', 'gateway.networking.k8s.io', 'v1'],
  ['GatewayClass', 'gatewayclasses', 'gateway.networking.k8s.io', 'v1'],
  ['HTTPRoute', 'httproutes', 'gateway.networking.k8s.io', 'v1'],
  ['Issuer', 'issuers', 'cert-manager.io', 'v1'],
  ['SecretStore', 'secretstores', 'external-secrets.io', 'v1'],
  ['Sensor', 'sensors', 'argoproj.io', 'v1alpha1'],
  ['ServiceMonitor', 'servicemonitors', 'monitoring.coreos.com', 'v1'],
  ['WorkflowTemplate', 'workflowtemplates', 'argoproj.io', 'v1alpha1'],
] as const;

const definitions = KINDS.map(
  ([kind, plural, group, version]) => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${plural}.${group} }
spec: { group: ${group}, names: { kind: ${kind} }, versions: [{ name: ${version}, served: true }] }
`,
);

/** What others need: each of these manifests is missed when it is gone. */
export function providersOf(n: Names): readonly string[] {
  return [
    ...definitions,
    `kind: Namespace\nmetadata: { name: ${n.namespace}, labels: { pod-security.kubernetes.io/enforce: restricted }, annotations: { argocd.argoproj.io/sync-options: "Prune=false,Delete=false" } }`,
    `kind: ResourceQuota\nmetadata: { name: ${n.namespace} }\nspec: { hard: { requests.memory: 1Gi } }`,
    `kind: LimitRange\nmetadata: { name: ${n.namespace} }\nspec: { limits: [{ type: Container, defaultRequest: { cpu: 10m } }] }`,
    `kind: ServiceAccount\nmetadata: { name: ${n.account} }`,
    `kind: ConfigMap\nmetadata: { name: ${n.config} }\ndata: { url: "http://${n.app}.${n.namespace}.svc:8080/api", LEVEL: debug }`,
    `apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: { name: ${n.priority} }`,
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: ${n.account} }`,
    `apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: ${n.secret} }`,
    `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ${n.secret} }
spec: { secretStoreRef: { name: ${n.secret} }, data: [{ secretKey: password }] }
`,
    `apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: { name: ${n.issuer} }`,
    `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: ${n.app} }
spec: { secretName: ${n.app}-tls, issuerRef: { name: ${n.issuer} } }
`,
    `
kind: Service
metadata: { name: ${n.app}, labels: { app: ${n.app} } }
spec: { selector: { app: ${n.app} }, ports: [{ name: http, port: 8080, targetPort: http }] }
`,
    deploymentOf(n),
    `apiVersion: gateway.networking.k8s.io/v1\nkind: GatewayClass\nmetadata: { name: ${n.gateway} }`,
    `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: ${n.gateway} }
spec:
  gatewayClassName: ${n.gateway}
  listeners:
    - { name: https, port: 443, protocol: HTTPS, hostname: "*.example.com", tls: { certificateRefs: [{ name: ${n.app}-tls }] } }
`,
    `apiVersion: argoproj.io/v1alpha1\nkind: EventBus\nmetadata: { name: default }`,
    `apiVersion: argoproj.io/v1alpha1\nkind: EventSource\nmetadata: { name: ${n.source} }\nspec: { service: { ports: [{ port: 12000, targetPort: 12000 }] }, webhook: { push: { port: "12000", endpoint: /push } } }`,
    `
apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata: { name: ${n.workflow} }
spec:
  entrypoint: main
  arguments: { parameters: [{ name: revision }] }
  templates:
    - name: main
      steps: [[{ name: run, templateRef: { name: ${n.workflow}-steps, template: run }, arguments: { parameters: [{ name: ref, value: "{{workflow.parameters.revision}}" }] } }]]
`,
    `
apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata: { name: ${n.workflow}-steps }
spec: { templates: [{ name: run, inputs: { parameters: [{ name: ref }] }, container: { args: ["{{inputs.parameters.ref}}"] } }] }
`,
    sensorOf(n),
  ];
}

function deploymentOf(n: Names): string {
  return `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${n.app}, annotations: { argocd.argoproj.io/sync-options: "Prune=false,Delete=false" } }
spec:
  selector: { matchLabels: { app: ${n.app} } }
  template:
    metadata: { labels: { app: ${n.app} } }
    spec:
      serviceAccountName: ${n.account}
      priorityClassName: ${n.priority}
      topologySpreadConstraints: [{ topologyKey: zone, labelSelector: { matchLabels: { app: ${n.app} } } }]
      containers:
        - name: main
          ports: [{ name: http, containerPort: 8080 }]
          readinessProbe: { httpGet: { port: http } }
          args: ["--level=$(LEVEL)"]
          envFrom: [{ configMapRef: { name: ${n.config} } }]
          resources: { requests: { cpu: 100m } }
          env: [{ name: PASSWORD, valueFrom: { secretKeyRef: { name: ${n.secret}, key: password } } }]
          volumeMounts: [{ name: config, mountPath: /config }]
      volumes: [{ name: config, configMap: { name: ${n.config}, items: [{ key: url, path: url }] } }]
`;
}

function sensorOf(n: Names): string {
  return `
apiVersion: argoproj.io/v1alpha1
kind: Sensor
metadata: { name: ${n.source} }
spec:
  dependencies: [{ name: pushed, eventSourceName: ${n.source}, eventName: push }]
  triggers:
    - template:
        conditions: pushed
        argoWorkflow:
          parameters: [{ dest: spec.arguments.parameters.0.value, src: { dependencyName: pushed, dataKey: body.ref } }]
          source: { resource: { spec: { workflowTemplateRef: { name: ${n.workflow} }, arguments: { parameters: [{ name: revision, value: "" }] } } } }
`;
}

/** What nobody else needs. */
export function consumersOf(n: Names): readonly string[] {
  return [
    `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: ${n.account} }
roleRef: { kind: Role, name: ${n.account} }
subjects: [{ kind: ServiceAccount, name: ${n.account} }]
`,
    `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${n.app} }
spec: { selector: { matchLabels: { app: ${n.app} } } }
`,
    `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: ${n.app} }
spec: { selector: { matchLabels: { app: ${n.app} } }, endpoints: [{ port: http }] }
`,
    `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${n.app} }
spec:
  parentRefs: [{ name: ${n.gateway}, sectionName: https }]
  hostnames: [${n.app}.example.com]
  rules: [{ backendRefs: [{ name: ${n.app}, port: 8080 }] }]
`,
    `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: ${n.app}, annotations: { cert-manager.io/inject-ca-from: ${n.namespace}/${n.app} } }
webhooks: [{ name: a.example.com, clientConfig: { service: { name: ${n.app}, namespace: ${n.namespace}, port: 8080 } } }]
`,
    `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: ${n.app} }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${n.app} }
  minReplicas: 2
  maxReplicas: 4
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]
`,
    `
kind: ConfigMap
metadata: { name: ${n.source}-logs }
data:
  fluent-bit.conf: |
    [INPUT]
        Name tail
        Tag ${n.app}.*
    [OUTPUT]
        Name stdout
        Match ${n.app}.*
`,
  ];
}
