import { fieldManager } from '@idp/gitops';
import fc from 'fast-check';
import { actionsOf } from './actions-of';
import { mayPass } from './apply-objects';
import { isOurs, wouldChange } from './compare-live';
import { unreadyOf } from './is-ready';
import { isHook, mayComeLater, orderObjects } from './order-objects';

const anObject = (kind: string, name = 'a', more: object = {}) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'b' },
  ...more,
});

describe('objects', () => {
  it('come in the order in which they need each other, webhooks last', () => {
    const kinds = [
      'MutatingWebhookConfiguration',
      'Certificate',
      'Deployment',
      'CustomResourceDefinition',
      'Namespace',
    ];

    expect(orderObjects(kinds.map((kind) => anObject(kind))).map(([first]) => first?.kind)).toEqual([
      'Namespace',
      'CustomResourceDefinition',
      'Deployment',
      'Certificate',
      'MutatingWebhookConfiguration',
    ]);
  });

  it('of Argo CD come with their projects first', () => {
    const kinds = ['ApplicationSet', 'Application', 'AppProject'];

    expect(orderObjects(kinds.map((kind) => anObject(kind))).map(([first]) => first?.kind)).toEqual([
      'AppProject',
      'ApplicationSet',
    ]);
  });

  it('are all there after they were put in order, each once', () => {
    const kind = fc.constantFrom('Namespace', 'Job', 'Secret', 'APIService', 'Gateway', 'StatefulSet');
    fc.assert(
      fc.property(fc.array(kind), (kinds) => {
        const objects = kinds.map((one, index) => anObject(one, `n${index}`));
        expect(new Set(orderObjects(objects).flat())).toEqual(new Set(objects));
        expect(orderObjects(objects).flat()).toHaveLength(objects.length);
      }),
    );
  });

  it('that are hooks, or whose kind may come later, are told by their annotations', () => {
    const annotated = (annotations: object) => ({ ...anObject('Job'), metadata: { annotations: { ...annotations } } });

    expect(isHook(annotated({ 'helm.sh/hook': 'pre-install' }))).toBe(true);
    expect(isHook(annotated({}))).toBe(false);
    const options = 'Prune=false,SkipDryRunOnMissingResource=true';
    expect(mayComeLater(annotated({ 'argocd.argoproj.io/sync-options': options }))).toBe(true);
    expect(mayComeLater(annotated({ 'argocd.argoproj.io/sync-options': 'Prune=false' }))).toBe(false);
  });

  it('are told by kind, with what has to happen to them', () => {
    const planned = [
      { object: anObject('Service', 'x'), need: 'create' as const },
      { object: anObject('Service', 'y'), need: 'create' as const },
      { object: anObject('Secret', 'z'), need: 'change' as const },
      { object: anObject('Secret', 'same'), need: 'none' as const },
    ];

    expect(actionsOf(planned, 'loki')).toEqual(['loki: create 2 Service b/x, b/y', 'loki: change Secret b/z']);
  });
});

describe('an object that is there', () => {
  const live = { ...anObject('Service'), spec: { port: 1 }, status: { seen: true } };

  it('does not change by what the server writes by itself', () => {
    const after = { ...live, metadata: { ...live.metadata, resourceVersion: '2', generation: 3 }, status: {} };

    expect(wouldChange(live, after)).toBe(false);
    expect(wouldChange(live, { ...after, spec: { port: 2 } })).toBe(true);
    expect(wouldChange(live, { ...after, metadata: { ...after.metadata, labels: { a: 'b' } } })).toBe(true);
  });

  it('is ours by its tracking, or by who owns its fields', () => {
    const id = { annotations: { 'argocd.argoproj.io/tracking-id': 'local-loki:/Service:b/a' } };
    const tracked = { ...live, metadata: { ...live.metadata, ...id } };

    expect(isOurs(tracked, tracked, fieldManager)).toBe(true);
    expect(isOurs(live, tracked, fieldManager)).toBe(false);
    const managed = { ...live, metadata: { ...live.metadata, managedFields: [{ manager: fieldManager }] } };
    expect(isOurs(managed, tracked, fieldManager)).toBe(true);
  });
});

describe('a refusal', () => {
  it.each([
    ['passes while a webhook does not answer yet', 500, 'failed calling webhook', true],
    ['passes while a kind is not known yet', 404, 'the cluster knows no kind', true],
    ['stays where the object is wrong', 422, 'spec.replicas: Invalid value', false],
    ['stays where somebody else owns a field', 409, 'Apply failed with 1 conflict', false],
    ['passes where the object changed meanwhile', 409, 'the object has been modified; please apply', true],
  ])('%s', (_title, status, message, passes) => {
    expect(mayPass({ status, reason: '', message })).toBe(passes);
  });
});

describe('a workload', () => {
  it('is ready when its controller has seen it and enough of its pods are', () => {
    const spec = { spec: { replicas: 2 } };
    const at = (status: object, kind = 'Deployment') =>
      unreadyOf({ ...anObject(kind), ...spec, metadata: { name: 'a', generation: 2 }, status: { ...status } });

    expect(at({ observedGeneration: 1, availableReplicas: 2 })).toBe('not seen by its controller yet');
    expect(at({ observedGeneration: 2, availableReplicas: 1 })).toBe('1 of 2 available');
    expect(at({ observedGeneration: 2, availableReplicas: 2 })).toBeUndefined();
    expect(at({ observedGeneration: 2, readyReplicas: 1 }, 'StatefulSet')).toBe('1 of 2 ready');
    expect(at({ observedGeneration: 2, numberReady: 1, desiredNumberScheduled: 3 }, 'DaemonSet')).toBe('1 of 3 ready');
  });
});
