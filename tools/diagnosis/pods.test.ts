import { diagnosed, aWarning, aWorkload, waiting } from './testing/diagnosed';

const RUNNING =
  'spec: { nodeName: node-1 }\nstatus: { containerStatuses: [{ name: main, ready: false, state: { running: {} } }] }';
const NEW = 'status: { phase: Pending }';

const unscheduled = (message: string) =>
  `status: { conditions: [{ type: PodScheduled, status: 'False', reason: Unschedulable, message: ${JSON.stringify(message)} }] }`;
const pull = (message: string) => aWorkload(waiting('ErrImagePull', message));
const refused = (message: string) => aWorkload(NEW) + aWarning('ReplicaSet web-1', 'FailedCreate', message);

describe('a workload that does not run', () => {
  it.each([
    [
      'an image is refused',
      pull('failed to pull: pull access denied, repository does not exist or may require authorization'),
    ],
    ['an image is refused', pull('unexpected status from HEAD request: 401 Unauthorized')],
    ['an image is missing', pull('manifest unknown: manifest unknown')],
    ['an image is out of reach', pull('dial tcp: lookup quay.io: i/o timeout')],
    ['an image is not pulled', aWorkload(waiting('ImagePullBackOff', 'Back-off pulling image "a:1"'))],
    ['no space left', pull('write /var/lib/containerd: no space left on device')],
    [
      'no space left',
      aWorkload(
        'status: { phase: Failed, reason: Evicted, message: "The node was low on resource: ephemeral-storage." }',
      ),
    ],
    ['no room on a node', aWorkload(unscheduled('0/3 nodes are available: 3 Insufficient cpu.'))],
    ['no room on a node', aWorkload(unscheduled('0/3 nodes are available: 3 Too many pods.'))],
    ['no node fits', aWorkload(unscheduled('0/1 nodes are available: 1 node(s) had untolerated taint {a: b}.'))],
    ['a volume is pending', aWorkload(unscheduled('pod has unbound immediate PersistentVolumeClaims'))],
    [
      'a volume is not mounted',
      aWorkload(waiting('ContainerCreating')) + aWarning('Pod web-1-a', 'FailedMount', 'MountVolume.SetUp failed'),
    ],
    [
      'a Secret or ConfigMap is missing',
      aWorkload(waiting('CreateContainerConfigError', 'configmap "settings" not found')),
    ],
    [
      'a Secret or ConfigMap is missing',
      aWorkload(waiting('CreateContainerConfigError', "couldn't find key password in Secret shop/web")),
    ],
    [
      'a quota is used up',
      refused('pods "web-1-b" is forbidden: exceeded quota: platform, requested: limits.memory=1Gi'),
    ],
    [
      'a limit is exceeded',
      refused('pods "web-1-b" is forbidden: maximum cpu usage per Container is 1, but limit is 2'),
    ],
    [
      'pod security refuses',
      refused('pods "web-1-b" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot'),
    ],
    ['a priority class is missing', refused('pods "web-1-b" is forbidden: no PriorityClass with name high was found')],
    [
      'a policy refuses',
      refused('admission webhook "vpol.validate.kyverno.svc-fail" denied the request: Policy labels failed: …'),
    ],
    ['a webhook refuses', refused('admission webhook "validate.example.com" denied the request: no')],
    [
      'a webhook does not answer',
      refused('Internal error occurred: failed calling webhook "v.k.io": no endpoints available'),
    ],
    [
      'a container is not ready',
      aWorkload(RUNNING) + aWarning('Pod web-1-a', 'Unhealthy', 'Readiness probe failed: 503'),
    ],
    ['a node is not ready', aWorkload(RUNNING) + aWarning('Pod web-1-a', 'NodeNotReady', 'Node is not ready')],
  ])('because %s is told so', async (failure, manifests) => {
    expect((await diagnosed(manifests)).failure).toBe(failure);
  });

  it('is told with the object that shows why, the command and the page', async () => {
    expect(await diagnosed(pull('manifest unknown'))).toEqual({
      failure: 'an image is missing',
      object: { kind: 'Pod', namespace: 'shop', name: 'web-1-a' },
      cause: 'Pod shop/web-1-a: the registry has no such image (manifest unknown)',
      log: [],
      command: 'kubectl -n shop describe pod web-1-a',
      page: 'docs/troubleshooting.md#an-image-is-missing',
    });
  });

  it('for which nobody gives a volume names the claim', async () => {
    const claim = `
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop, uid: c }
status: { phase: Pending }`;
    const pod = `spec: { volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }] }\n${NEW}`;
    const warning = aWarning('PersistentVolumeClaim data', 'ProvisioningFailed', 'storageclass "fast" not found');

    expect(await diagnosed(aWorkload(pod) + claim + warning)).toMatchObject({
      failure: 'a volume is pending',
      object: { kind: 'PersistentVolumeClaim', name: 'data' },
    });
  });

  it('is not blamed on what is over: neither on the time before it had a node, nor on probes of a pod that is ready', async () => {
    const late = aWarning('Pod web-1-a', 'FailedScheduling', '0/1 nodes are available: 1 Insufficient cpu.');
    const ready = `spec: { nodeName: a }\nstatus: { conditions: [{ type: Ready, status: 'True' }] }`;

    expect((await diagnosed(aWorkload(waiting('CrashLoopBackOff')) + late)).failure).toBe('a container ends');
    expect((await diagnosed(aWorkload(ready) + aWarning('Pod web-1-a', 'Unhealthy', 'failed'))).failure).toBe(
      'nothing says why',
    );
  });

  it('though nothing says why shows what there is to look at', async () => {
    expect(await diagnosed(aWorkload('status: {}'))).toMatchObject({
      failure: 'nothing says why',
      cause: 'Deployment shop/web: the cluster does not say why (NotAvailable/MinimumReplicasUnavailable)',
      command: 'kubectl -n shop describe deployment web',
    });
  });
});

describe('a container that ends', () => {
  const crashing = aWorkload(waiting('CrashLoopBackOff', 'back-off 5m0s restarting failed container'));

  it('is shown with the end of its log, and how to read more', async () => {
    const log = ['starting', 'cannot open /data', ''].join('\n');

    expect(await diagnosed(crashing, { 'web-1-a/main': log })).toMatchObject({
      failure: 'a container ends',
      log: ['starting', 'cannot open /data'],
      command: 'kubectl -n shop logs web-1-a -c main --previous',
    });
  });

  it.each([
    ['too many open files', 'failed to create fsnotify watcher: too many open files'],
    ['a name is not found', 'lookup vault.vault.svc: server misbehaving'],
    ['a port is taken', 'listen tcp :8443: bind: address already in use'],
    ['Vault is sealed', 'Error making API request: Vault is sealed'],
  ])('says in its log that the cause is another: %s', async (failure, line) => {
    expect((await diagnosed(crashing, { 'web-1-a': `${line}\nbye` })).failure).toBe(failure);
  });

  it('though its log speaks of rooms and fields is no matter of nodes or charts', async () => {
    const log = 'Insufficient permissions\nunknown field "a"\nno matches for kind "B"';

    expect((await diagnosed(crashing, { 'web-1-a': log })).failure).toBe('a container ends');
  });

  it('for want of memory is told so', async () => {
    const killed = `
spec: { nodeName: a }
status:
  containerStatuses:
    - { name: main, ready: false, state: { waiting: { reason: CrashLoopBackOff } }, lastState: { terminated: { reason: OOMKilled, exitCode: 137 } } }`;

    expect(await diagnosed(aWorkload(killed))).toMatchObject({
      failure: 'out of memory',
      cause: 'Pod shop/web-1-a: a container needs more memory than it may use (it ended with exit code 137)',
    });
  });
});
