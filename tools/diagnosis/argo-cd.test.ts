import { aWorkload, diagnosed, waiting } from './testing/diagnosed';

const application = (status: object) => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: dev-web, namespace: argocd }
status: ${JSON.stringify(status)}
`;
const complaint = (message: string, type = 'ComparisonError') => application({ conditions: [{ type, message }] });
const sync = (message: string, phase = 'Failed') => application({ operationState: { phase, message } });
const failed = (message: string) =>
  application({
    operationState: {
      phase: 'Running',
      message: 'retrying',
      syncResult: {
        resources: [{ kind: 'Deployment', name: 'web', namespace: 'shop', status: 'SyncFailed', message }],
      },
    },
  });

describe('an Application', () => {
  it.each([
    ['Argo CD is refused by Git', complaint('failed to list refs: authentication required')],
    ['Argo CD is refused by the registry', complaint('failed to get image source details: unsupported MediaType')],
    [
      'Argo CD is refused by the registry',
      complaint('failed to pull OCI chart: response status code 401: Unauthorized'),
    ],
    ['a chart is missing', complaint('failed to pull OCI chart: registry.example.com/web:1.0.0: not found')],
    ['Argo CD does not reach its sources', complaint('failed to pull OCI chart: dial tcp 10.0.0.1:443: i/o timeout')],
    ['a chart does not render', complaint('helm template . failed: error calling include')],
    [
      'a kind is missing',
      sync('no matches for kind "Certificate" in version "cert-manager.io/v1", ensure CRDs are installed first'),
    ],
    ['a project refuses', sync('resource :Namespace is not permitted in project dev-observability')],
    [
      'a field cannot change',
      failed('Deployment.apps "web" is invalid: spec.selector: Invalid value: field is immutable'),
    ],
    ['a field is refused', failed('failed to create typed patch object: .spec.replica: field not declared in schema')],
    ['somebody else owns a field', failed('Apply failed with 1 conflict: conflict with "kubectl": .spec.replicas')],
    ['a policy refuses', failed('admission webhook "vpol.validate.kyverno.svc-fail" denied the request: labels')],
    ['a sync has failed', sync('one or more objects failed to apply')],
    ['a sync still runs', sync('waiting for healthy state of apps/Deployment/web', 'Running')],
    ['it differs from its chart', application({ sync: { status: 'OutOfSync' } })],
  ])('because %s is told so', async (failure, manifests) => {
    expect((await diagnosed(manifests)).failure).toBe(failure);
  });

  it('is followed to the object that could not be applied', async () => {
    expect(await diagnosed(failed('field is immutable'))).toMatchObject({
      object: { kind: 'Deployment', namespace: 'shop', name: 'web' },
      command: 'kubectl -n shop describe deployment web',
    });
  });

  it('is followed to the pod that does not run', async () => {
    const resources = [
      {
        group: 'apps',
        version: 'v1',
        kind: 'Deployment',
        namespace: 'shop',
        name: 'web',
        health: { status: 'Progressing' },
      },
      { version: 'v1', kind: 'Service', namespace: 'shop', name: 'web', status: 'Synced' },
    ];
    const waits = application({ resources, operationState: { phase: 'Running', message: 'waiting' } });

    expect(await diagnosed(`${waits}---${aWorkload(waiting('ErrImagePull', 'manifest unknown'))}`)).toMatchObject({
      failure: 'an image is missing',
      object: { kind: 'Pod', name: 'web-1-a' },
    });
  });

  it('of Applications is followed through these, and its command names the kind in full', async () => {
    const inner = {
      group: 'argoproj.io',
      version: 'v1alpha1',
      kind: 'Application',
      namespace: 'argocd',
      name: 'dev-web',
    };
    const root = `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: dev, namespace: argocd }
status: ${JSON.stringify({ resources: [{ ...inner, health: { status: 'Degraded' } }] })}
---`;

    expect(await diagnosed(root + complaint('failed to list refs: authentication required'))).toMatchObject({
      object: { name: 'dev-web' },
      command: 'kubectl -n argocd describe applications.argoproj.io dev-web',
    });
  });
});

describe('an ApplicationSet that cannot read pins', () => {
  it('is told by its own conditions', async () => {
    const set = `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: dev-observability, namespace: argocd }
status: { conditions: [{ type: ErrorOccurred, status: 'True', message: 'error generating params: authentication required' }] }`;

    expect((await diagnosed(set)).failure).toBe('a sync has failed');
  });
});
