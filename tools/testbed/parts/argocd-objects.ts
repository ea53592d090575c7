import { argoCd, type JsonObject } from '@idp/model';

/** The secrets of Argo CD itself. */
export interface ArgoCdSecrets {
  /** The administrator's password, as bcrypt hashes it. */
  readonly passwordHash: string;
  /** What sessions are signed with. */
  readonly serverKey: string;
}

const { namespace } = argoCd;
const labels = { 'app.kubernetes.io/part-of': 'argocd' };

/** Argo CD's namespace, settings and secrets, as an installation of it has them. */
export function argoCdObjects(url: string, { passwordHash, serverKey }: ArgoCdSecrets): readonly JsonObject[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    configMap('argocd-cm', {
      url,
      'application.resourceTrackingMethod': 'annotation',
      // Nobody answers for extensions of the API server.
      'resource.customizations.health.apiregistration.k8s.io_APIService': 'return { status = "Healthy" }',
      'timeout.reconciliation': '10s',
      'timeout.reconciliation.jitter': '0s',
    }),
    ...['cmd-params', 'rbac', 'tls-certs', 'ssh-known-hosts', 'gpg-keys'].map((name) => configMap(`argocd-${name}-cm`)),
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'argocd-secret', namespace, labels },
      stringData: {
        'admin.password': passwordHash,
        'admin.passwordMtime': '2020-01-01T00:00:00Z',
        'server.secretkey': serverKey,
      },
    },
  ];
}

function configMap(name: string, data?: Readonly<Record<string, string>>): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace, labels }, ...(data && { data }) };
}
