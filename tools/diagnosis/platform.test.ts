import { aWarning, aWorkload, diagnosed, waiting } from './testing/diagnosed';

const object = (apiVersion: string, kind: string, status: string) => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: a, namespace: shop, uid: a }
${status}`;
const conditions = (...list: readonly (readonly [type: string, reason: string, message: string])[]) =>
  `status: { conditions: ${JSON.stringify(list.map(([type, reason, message]) => ({ type, status: 'False', reason, message })))} }`;

const externalSecret = (name: string, target: string, message: string) => `
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ${name}, namespace: shop }
spec: { target: { name: ${target} }, secretStoreRef: { name: store } }
${conditions(['Ready', 'SecretSyncedError', message])}`;
const store = (message: string) => `
---
apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: store, namespace: shop }
${conditions(['Ready', 'InvalidProviderConfig', message])}`;

describe('a Secret that is not there', () => {
  const pod = aWorkload(waiting('CreateContainerConfigError', 'secret "web-key" not found'));

  it('is followed to who copies it, and from there to Vault', async () => {
    const uncopied = externalSecret('web-key', 'web-key', 'could not get secret data from provider');

    expect(await diagnosed(pod + uncopied)).toMatchObject({
      failure: 'a secret is not copied',
      object: { kind: 'ExternalSecret', name: 'web-key' },
    });
    expect(await diagnosed(pod + uncopied + store('Code: 503. Errors: * Vault is sealed'))).toMatchObject({
      failure: 'Vault is sealed',
      object: { kind: 'SecretStore', name: 'store' },
    });
  });

  it.each([
    ['a secret is not in Vault', 'Secret does not exist'],
    ['Vault refuses', 'Code: 403. Errors: * permission denied'],
  ])('because %s is told so', async (failure, message) => {
    const warning = aWarning('ExternalSecret web-key', 'UpdateFailed', message);
    const uncopied = externalSecret('web-key', 'web-key', 'could not get secret data from provider');

    expect((await diagnosed(pod + uncopied + warning)).failure).toBe(failure);
  });

  it('is not blamed on the ExternalSecret of another', async () => {
    const other = externalSecret('other', 'other', 'could not get secret data from provider');

    expect((await diagnosed(pod + other)).failure).toBe('a Secret or ConfigMap is missing');
  });
});

describe('an object of the platform that is not ready', () => {
  it.each([
    [
      'a certificate is not issued',
      object(
        'cert-manager.io/v1',
        'Certificate',
        conditions(['Ready', 'DoesNotExist', 'Issuing certificate as Secret does not exist']),
      ),
    ],
    [
      'a certificate is not issued',
      object('cert-manager.io/v1', 'ClusterIssuer', conditions(['Ready', 'ErrGetKeyPair', 'secret is not there'])),
    ],
    [
      'the Gateway is not ready',
      object(
        'gateway.networking.k8s.io/v1',
        'Gateway',
        conditions(['Programmed', 'AddressNotAssigned', 'Address is not ready']),
      ),
    ],
    [
      'a port is taken',
      object(
        'gateway.networking.k8s.io/v1',
        'Gateway',
        conditions(['Programmed', 'Invalid', 'cannot bind 0.0.0.0:8443: address already in use']),
      ),
    ],
    [
      'a route is not accepted',
      object(
        'gateway.networking.k8s.io/v1',
        'HTTPRoute',
        `status: { parents: [{ conditions: [{ type: ResolvedRefs, status: 'False', reason: BackendNotFound, message: 'Service not found' }] }] }`,
      ),
    ],
    [
      'a policy is not ready',
      object(
        'policies.kyverno.io/v1',
        'ValidatingPolicy',
        `status: { conditionStatus: { ready: false, conditions: [{ type: WebhookConfigured, status: 'False', reason: Failed, message: no }] } }`,
      ),
    ],
    [
      'a Job has failed',
      object(
        'batch/v1',
        'Job',
        `status: { conditions: [{ type: Failed, status: 'True', reason: BackoffLimitExceeded, message: Job has reached the specified backoff limit }] }`,
      ),
    ],
    [
      'a rollout is stuck',
      object(
        'apps/v1',
        'Deployment',
        conditions(['Progressing', 'ProgressDeadlineExceeded', 'ReplicaSet "a-1" has timed out progressing.']),
      ),
    ],
    [
      'it does not go away',
      `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: [kubernetes] }`,
    ],
  ])('because %s is told so', async (failure, manifests) => {
    expect((await diagnosed(manifests)).failure).toBe(failure);
  });

  it('though all its conditions hold is not made guilty by them', async () => {
    const fine = `status: { conditions: [{ type: Ready, status: 'True', reason: Ready }, { type: MemoryPressure, status: 'False' }] }`;

    expect((await diagnosed(object('v1', 'Node', fine))).failure).toBe('nothing says why');
  });

  it('that is gone is named all the same', async () => {
    const { cause } = await diagnosed('apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: shop }');

    expect(cause).toBe('Secret shop/a: the cluster does not say why');
  });
});
