/** What Kubernetes refuses to change in an object of a kind, and what to do where it has to change. */
export interface FixedFields {
  readonly group: string;
  /** Fields that stay as they were made. */
  readonly fields: readonly (readonly string[])[];
  /** Fields in them that may change all the same. */
  readonly except?: readonly (readonly string[])[];
  readonly remedy: string;
}

const paths = (...fields: readonly string[]) => fields.map((field) => field.split('.'));

const ANEW =
  'delete the object when it may be away for a moment, Argo CD makes it anew; or give the new one another name';

/** Per kind, as the API server validates updates (Kubernetes 1.33 to 1.36). */
export const fixedFields: Readonly<Record<string, FixedFields>> = {
  StatefulSet: {
    group: 'apps',
    fields: paths('spec'),
    except: paths(
      'spec.replicas',
      'spec.ordinals',
      'spec.template',
      'spec.updateStrategy',
      'spec.revisionHistoryLimit',
      'spec.persistentVolumeClaimRetentionPolicy',
      'spec.minReadySeconds',
    ),
    remedy:
      'delete the StatefulSet without its pods (kubectl delete statefulset --cascade=orphan), Argo CD makes it anew and takes them over',
  },
  Deployment: {
    group: 'apps',
    fields: paths('spec.selector'),
    remedy: 'delete the Deployment when its pods may be away for a moment, or give the new one another name',
  },
  DaemonSet: {
    group: 'apps',
    fields: paths('spec.selector'),
    remedy: 'delete the DaemonSet when its pods may be away for a moment, or give the new one another name',
  },
  ReplicaSet: { group: 'apps', fields: paths('spec.selector'), remedy: ANEW },
  Job: {
    group: 'batch',
    fields: paths(
      'spec.template',
      'spec.selector',
      'spec.completions',
      'spec.completionMode',
      'spec.podFailurePolicy',
      'spec.backoffLimitPerIndex',
      'spec.managedBy',
      'spec.successPolicy',
    ),
    remedy:
      'delete the Job, Argo CD makes it anew and it runs again; or annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true',
  },
  Pod: { group: '', fields: paths('spec'), remedy: ANEW },
  Service: {
    group: '',
    fields: paths('spec.clusterIP', 'spec.clusterIPs', 'spec.healthCheckNodePort', 'spec.loadBalancerClass'),
    remedy: 'delete the Service when its callers may fail for a moment, Argo CD makes it anew with another address',
  },
  PersistentVolumeClaim: {
    group: '',
    fields: paths('spec'),
    except: paths('spec.resources.requests.storage', 'spec.volumeAttributesClassName'),
    remedy: 'make a new claim under another name and copy the data, then remove the old one',
  },
  PersistentVolume: {
    group: '',
    fields: paths('spec'),
    except: paths(
      'spec.accessModes',
      'spec.capacity',
      'spec.claimRef',
      'spec.mountOptions',
      'spec.persistentVolumeReclaimPolicy',
      'spec.storageClassName',
      'spec.volumeAttributesClassName',
    ),
    remedy:
      'make a volume under another name for the same place, with persistentVolumeReclaimPolicy: Retain in the old one',
  },
  StorageClass: {
    group: 'storage.k8s.io',
    fields: paths('provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'),
    remedy: 'make a storage class under another name; volumes keep what they were made with',
  },
  VolumeAttributesClass: { group: 'storage.k8s.io', fields: paths('driverName', 'parameters'), remedy: ANEW },
  CSIDriver: {
    group: 'storage.k8s.io',
    fields: paths('spec.attachRequired', 'spec.volumeLifecycleModes'),
    remedy: ANEW,
  },
  EndpointSlice: { group: 'discovery.k8s.io', fields: paths('addressType'), remedy: ANEW },
  ResourceClaim: { group: 'resource.k8s.io', fields: paths('spec'), remedy: ANEW },
  RoleBinding: { group: 'rbac.authorization.k8s.io', fields: paths('roleRef'), remedy: ANEW },
  ClusterRoleBinding: { group: 'rbac.authorization.k8s.io', fields: paths('roleRef'), remedy: ANEW },
  PriorityClass: { group: 'scheduling.k8s.io', fields: paths('value', 'preemptionPolicy'), remedy: ANEW },
  Secret: { group: '', fields: paths('type'), remedy: ANEW },
  ResourceQuota: { group: '', fields: paths('spec.scopes'), remedy: ANEW },
  IngressClass: { group: 'networking.k8s.io', fields: paths('spec.controller'), remedy: ANEW },
  RuntimeClass: { group: 'node.k8s.io', fields: paths('handler'), remedy: ANEW },
  CustomResourceDefinition: {
    group: 'apiextensions.k8s.io',
    fields: paths('spec.scope', 'spec.names.kind', 'spec.names.plural', 'spec.group'),
    remedy: 'save its objects, delete the definition (which deletes them) and bring them back in the new form',
  },
};
