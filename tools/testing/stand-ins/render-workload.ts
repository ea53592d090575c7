import type { StandIn, StandInService, StandInWorkload, ValuePath } from './stand-in';

type Labels = Readonly<Record<string, string>>;

/** The templates of pods, the account that they run as, the Services before them and their disruption budget. */
export function renderWorkload(name: string, workload: StandInWorkload, standIn: StandIn): string {
  const { commonLabels } = standIn;
  const { labels, services = {}, budget, where } = workload;
  const printed = [
    renderAccount(name, workload, commonLabels),
    renderPods(name, workload, standIn),
    ...Object.entries(services).map(([service, facts]) => renderService(service, facts, labels, commonLabels)),
    ...(budget ? [renderBudget(name, labels, budget)] : []),
  ].join('---\n');
  return where === undefined ? printed : `{{- if ${where} }}\n${printed}{{- end }}\n`;
}

function renderAccount(name: string, { labels, account }: StandInWorkload, common?: ValuePath): string {
  const printed = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${accountOf(name, account)}
  namespace: {{ .Release.Namespace }}
${withPath('annotations', account && `${account}.annotations`, 2)}  labels:
${mapping(labels, 4)}${commonly(common, 4)}automountServiceAccountToken: false
`;
  return account ? `{{- if ne (toString ${account}.create) "false" }}\n${printed}{{- end }}\n` : printed;
}

/** The account's name: the chart's own unless it is given one. */
function accountOf(name: string, account?: ValuePath): string {
  return account ? `{{ ${account}.name | default "${name}" }}` : name;
}

function renderPods(name: string, workload: StandInWorkload, { commonLabels: common, podLabels }: StandIn): string {
  const { kind = 'Deployment', labels, claims = {}, services = {} } = workload;
  const first = Object.keys(services)[0] ?? name;
  return `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
  namespace: {{ .Release.Namespace }}
  labels:
${mapping(labels, 4)}${commonly(common, 4)}spec:
${kind === 'DaemonSet' ? '' : `  replicas: {{ ${workload.replicas ?? 1} | default 1 }}\n`}${kind === 'StatefulSet' ? `  serviceName: ${first}\n` : ''}${givesWay(workload)}  selector:
    matchLabels:
${mapping(labels, 6)}  template:
    metadata:
      labels:
${mapping(workload.unnamed ? labels : { 'app.kubernetes.io/name': name, ...labels }, 8)}${commonly(common, 8)}${commonly(podLabels, 8)}    spec:
      serviceAccountName: ${accountOf(name, workload.account)}
${workload.ofNode ? '      hostNetwork: true\n' : ''}${workload.priorityClass ? `      priorityClassName: ${workload.priorityClass}\n` : ''}${withPath('priorityClassName', workload.priority, 6)}${withPath('topologySpreadConstraints', workload.spread, 6)}${withPath('affinity', workload.affinity, 6)}      securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000, seccompProfile: { type: RuntimeDefault } }
      containers:
${renderContainer(name, workload)}${listed(workload.extraContainers, 8)}${withPath('volumes', workload.volumes, 6)}${renderClaims(claims)}`;
}

/** Pods of the network of their node go before those that take their ports. */
function givesWay({ kind, ofNode }: StandInWorkload): string {
  return ofNode && kind === undefined ? '  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }\n' : '';
}

function renderContainer(name: string, workload: StandInWorkload): string {
  const { image, args = [], ports, claims = {}, volumeMounts, resources, env, envFrom } = workload;
  const [probed] = Object.keys(ports);
  const mounts = Object.keys(claims).map((claim) => `            - { name: ${claim}, mountPath: /var/${claim} }\n`);
  const mounted = mounts.length > 0 || volumeMounts !== undefined;
  return `        - name: ${name}
          image: ${JSON.stringify(image)}
          args: ${JSON.stringify(args)}
          ports:
${Object.entries(ports)
  .map(([port, number]) => `            - { name: ${port}, containerPort: ${number} }\n`)
  .join(
    '',
  )}${probed ? `          readinessProbe: { tcpSocket: { port: ${probed} } }\n          livenessProbe: { tcpSocket: { port: ${probed} } }\n` : ''}          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
${withPath('resources', resources, 10)}${withPath('env', env, 10)}${withPath('envFrom', envFrom, 10)}${mounted ? `          volumeMounts:\n${mounts.join('')}${listed(volumeMounts, 12)}` : ''}`;
}

function renderClaims(claims: Readonly<Record<string, ValuePath>>): string {
  const entries = Object.entries(claims);
  if (entries.length === 0) return '';
  const each = entries.map(
    ([claim, at]) => `    - metadata: { name: ${claim} }
      spec:
        accessModes: [ReadWriteOnce]
        {{- with ${at}.storageClass }}
        storageClassName: {{ . }}
        {{- end }}
        resources: { requests: { storage: {{ ${at}.size }} } }
`,
  );
  return `  volumeClaimTemplates:\n${each.join('')}`;
}

function renderService(name: string, service: StandInService, selector: Labels, common?: ValuePath): string {
  const ports = Object.entries(service.ports).map(
    ([port, [number, target]]) => `    - { name: ${port}, port: ${number}, targetPort: ${target} }\n`,
  );
  return `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: {{ .Release.Namespace }}
  labels:
${mapping({ ...selector, ...service.labels }, 4)}${commonly(common, 4)}spec:
${service.headless ? '  clusterIP: None\n' : ''}  selector:
${mapping(selector, 4)}  ports:
${ports.join('')}`;
}

function renderBudget(name: string, labels: Labels, budget: ValuePath): string {
  return `{{- if ${budget} }}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: ${name}
  namespace: {{ .Release.Namespace }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
${mapping(labels, 6)}{{- end }}
`;
}

function mapping(labels: Labels, indent: number): string {
  return Object.entries(labels)
    .map(([key, value]) => `${' '.repeat(indent)}${key}: "${value}"\n`)
    .join('');
}

function commonly(path: ValuePath | undefined, indent: number): string {
  const space = ' '.repeat(indent);
  return path ? `${space}{{- with ${path} }}\n${space}{{- toYaml . | nindent ${indent} }}\n${space}{{- end }}\n` : '';
}

function withPath(key: string, path: ValuePath | undefined, indent: number): string {
  if (path === undefined) return '';
  const space = ' '.repeat(indent);
  return `${space}{{- with ${path} }}\n${space}${key}:\n${space}  {{- toYaml . | nindent ${indent + 2} }}\n${space}{{- end }}\n`;
}

function listed(path: ValuePath | undefined, indent: number): string {
  const space = ' '.repeat(indent);
  return path ? `${space}{{- with ${path} }}\n${space}{{- toYaml . | nindent ${indent} }}\n${space}{{- end }}\n` : '';
}
