/** Where objects name others: one line for each way to do it. */
export interface Place {
  /**
   * The end of the path of the field, in any object: a star is every entry of a list, `*Ref` every field that ends so.
   * The field holds a name, or a mapping with the name and more.
   */
  readonly at: string;
  /** Only in objects of these kinds. */
  readonly in?: readonly string[];
  /** The kind of what is named; a `kind` beside the name outranks it. */
  readonly to: string;
  /** The kinds that are meant; any other one beside the name means no object that has to be there. */
  readonly only?: readonly string[];
  /** The field of the mapping that holds the name. */
  readonly name?: string;
  /** The field of the mapping that says what of the named thing is used: a key or a port. */
  readonly key?: string;
  /** It is meant only where both name and key are there. */
  readonly keyed?: true;
  /** What is used though the mapping does not say it. */
  readonly uses?: readonly string[];
}

const ROUTES = ['GRPCRoute', 'HTTPRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'];
const MONITORING = ['Alertmanager', 'Prometheus', 'PrometheusAgent', 'ThanosRuler'];
const CERTIFICATE = ['tls.crt', 'tls.key'];

const secretsAndConfigMaps: readonly Place[] = [
  // cert-manager makes it.
  { at: 'acme.privateKeySecretRef', to: 'Secret', only: [] },
  { at: 'secretKeyRef', to: 'Secret', key: 'key' },
  { at: '*SecretKeyRef', to: 'Secret', key: 'key' },
  { at: 'secretRef', to: 'Secret', key: 'key' },
  { at: '*SecretRef', to: 'Secret', key: 'key' },
  { at: 'configMapKeyRef', to: 'ConfigMap', key: 'key' },
  { at: '*ConfigMapKeyRef', to: 'ConfigMap', key: 'key' },
  { at: 'configMapRef', to: 'ConfigMap', key: 'key' },
  { at: 'volumes.*.secret', to: 'Secret', name: 'secretName', key: 'items' },
  { at: 'volumes.*.configMap', to: 'ConfigMap', key: 'items' },
  { at: 'sources.*.secret', to: 'Secret', key: 'items' },
  { at: 'sources.*.configMap', to: 'ConfigMap', key: 'items' },
  { at: 'imagePullSecrets.*', to: 'Secret', uses: ['.dockerconfigjson'] },
  { at: 'secrets.*', in: ['ServiceAccount', ...MONITORING], to: 'Secret' },
  { at: 'spec.configMaps.*', in: MONITORING, to: 'ConfigMap' },
  { at: 'spec.configSecret', in: ['Alertmanager'], to: 'Secret' },
  { at: '*Secret', to: 'Secret', key: 'key', keyed: true },
  { at: 'secret', to: 'Secret', key: 'key', keyed: true },
  { at: 'sso.clientId', to: 'Secret', key: 'key', keyed: true },
  { at: 'configMap', to: 'ConfigMap', key: 'key', keyed: true },
  { at: 'basicAuth.*', to: 'Secret', key: 'key', keyed: true },
  { at: 'authorization.credentials', to: 'Secret', key: 'key', keyed: true },
  { at: 'spec.additional*Configs', in: MONITORING, to: 'Secret', key: 'key', keyed: true },
  { at: 'objectStorageConfig', to: 'Secret', key: 'key', keyed: true },
  { at: 'spec.credential', in: ['BackupStorageLocation'], to: 'Secret', key: 'key' },
  { at: 'initdb.secret', in: ['Cluster'], to: 'Secret', uses: ['username', 'password'] },
  { at: 'spec.superuserSecret', in: ['Cluster'], to: 'Secret', uses: ['username', 'password'] },
  { at: 's3Credentials.*', in: ['Cluster', 'ObjectStore'], to: 'Secret', key: 'key', keyed: true },
  { at: 'tls.*.secretName', in: ['Ingress'], to: 'Secret', uses: CERTIFICATE },
  { at: 'tls.certificateRefs.*', in: ['Gateway'], to: 'Secret', uses: CERTIFICATE },
  { at: 'caCertificateRefs.*', to: 'ConfigMap', uses: ['ca.crt'] },
  { at: 'spec.ca.secretName', in: ['ClusterIssuer', 'Issuer'], to: 'Secret', uses: CERTIFICATE },
  { at: 'selector.secret', in: ['PushSecret'], to: 'Secret' },
  { at: 'caProvider', in: ['SecretStore'], to: 'Secret', key: 'key' },
];

const services: readonly Place[] = [
  { at: 'backendRefs.*', in: ROUTES, to: 'Service', key: 'port' },
  { at: 'requestMirror.backendRef', in: ROUTES, to: 'Service', key: 'port' },
  { at: 'targetRefs.*', in: ['BackendTLSPolicy'], to: 'Service', key: 'sectionName' },
  { at: 'backend.service', in: ['Ingress'], to: 'Service', key: 'port' },
  { at: 'defaultBackend.service', in: ['Ingress'], to: 'Service', key: 'port' },
  { at: 'spec.service', in: ['APIService'], to: 'Service', key: 'port' },
  { at: 'alerting.alertmanagers.*', in: ['Prometheus'], to: 'Service', key: 'port' },
];

const whatPodsNeed: readonly Place[] = [
  { at: 'serviceAccountName', to: 'ServiceAccount' },
  { at: 'serviceAccountRef', to: 'ServiceAccount' },
  { at: 'priorityClassName', to: 'PriorityClass' },
  { at: 'podPriorityClassName', to: 'PriorityClass' },
  { at: 'runtimeClassName', to: 'RuntimeClass' },
  { at: 'storageClassName', to: 'StorageClass' },
  { at: 'spec.storage.storageClass', in: ['Cluster'], to: 'StorageClass' },
  { at: 'volumes.*.persistentVolumeClaim', to: 'PersistentVolumeClaim', name: 'claimName' },
];

const access: readonly Place[] = [
  { at: 'roleRef', in: ['ClusterRoleBinding', 'RoleBinding'], to: 'ClusterRole' },
  { at: 'subjects.*', in: ['ClusterRoleBinding', 'RoleBinding'], to: 'ServiceAccount', only: ['ServiceAccount'] },
];

const others: readonly Place[] = [
  { at: 'spec.gatewayClassName', in: ['Gateway'], to: 'GatewayClass' },
  { at: 'spec.ingressClassName', in: ['Ingress'], to: 'IngressClass' },
  { at: 'spec.policyName', in: ['ValidatingAdmissionPolicyBinding'], to: 'ValidatingAdmissionPolicy' },
  { at: 'issuerRef', to: 'Issuer' },
  { at: 'secretStoreRef', to: 'SecretStore' },
  { at: 'secretStoreRefs.*', to: 'SecretStore' },
  { at: 'sourceRef.storeRef', to: 'SecretStore' },
  { at: 'generatorRef', to: 'Password' },
  { at: 'scaleTargetRef', to: 'Deployment' },
  { at: 'spec.targetRef', in: ['VerticalPodAutoscaler'], to: 'Deployment' },
  { at: 'workflowTemplateRef', to: 'WorkflowTemplate' },
  { at: 'templateRef', to: 'WorkflowTemplate', key: 'template' },
  { at: 'spec.cluster', in: ['Backup', 'Database', 'Pooler', 'ScheduledBackup'], to: 'Cluster' },
  { at: 'storageLocation', in: ['Backup', 'Schedule'], to: 'BackupStorageLocation' },
  { at: 'volumeSnapshotLocations.*', in: ['Backup', 'Schedule'], to: 'VolumeSnapshotLocation' },
];

/** Every way in which objects name others; of several that fit a field, the first one counts. */
export const places: readonly Place[] = [...secretsAndConfigMaps, ...services, ...whatPodsNeed, ...access, ...others];
