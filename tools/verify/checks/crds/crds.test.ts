import { aRendering, type SomeManifests } from '@idp/testing';
import { crds } from './crds';

const KEPT = '{ argocd.argoproj.io/sync-options: "Prune=false,Delete=false" }';

const definition = (annotations = KEPT, spec = '') => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: bundles.trust.cert-manager.io, annotations: ${annotations} }
spec:
  group: trust.cert-manager.io
  names: { kind: Bundle, plural: bundles }
  versions: [{ name: v1, served: true, storage: true }, { name: v1alpha1, served: false, storage: false }]
  ${spec}
---
`;

function found(trust: SomeManifests[string], cluster = {}) {
  return crds.findFindings(aRendering({ trust }, {}, cluster)).map(({ what }) => what);
}

describe('a definition of a kind', () => {
  it('is neither pruned nor deleted', () => {
    expect(found(definition())).toEqual([]);
    expect(found(definition('{ argocd.argoproj.io/sync-options: "Delete=false, Prune=false" }'))).toEqual([]);
    expect(found(definition('{}'))).toEqual(['lacks Prune=false and Delete=false']);
  });

  it('is pruned in spite of what keeps Helm from deleting it', () => {
    expect(found(definition('{ helm.sh/resource-policy: keep }'))).toEqual([
      'lacks Prune=false; Argo CD prunes in spite of helm.sh/resource-policy: keep',
    ]);
  });

  it('keeps its other options in the line to write', () => {
    const replaced = definition('{ argocd.argoproj.io/sync-options: "Replace=true,Prune=confirm" }');

    expect(crds.findFindings(aRendering({ trust: replaced }))).toEqual([
      expect.objectContaining({
        remedy: expect.stringContaining('sync-options: Replace=true,Prune=false,Delete=false'),
      }),
    ]);
  });

  it('stores one version', () => {
    expect(found(definition().replace('storage: false', 'storage: true'))).toEqual([
      'stores v1 and v1alpha1 of its versions, and the API server accepts exactly one',
    ]);
    expect(found(definition().replace('storage: true', 'storage: false'))).toEqual([
      'stores none of its versions, and the API server accepts exactly one',
    ]);
  });
});

describe('a conversion between versions', () => {
  const service = '{ kind: Service, metadata: { name: trust-webhook } }\n---\n';
  const conversion = (name: string, bundle = '') =>
    `conversion: { strategy: Webhook, webhook: { clientConfig: { service: { name: ${name}, namespace: trust }${bundle} } } }`;
  const injected = KEPT.replace(' }', ', cert-manager.io/inject-ca-from: trust/ca }');

  it('is done by a Service that is there and trusted', () => {
    expect(found(service + definition(injected, conversion('trust-webhook')))).toEqual([]);
    expect(found(service + definition(KEPT, conversion('trust-webhook', ', caBundle: Cg==')))).toEqual([]);
  });

  it('may be done by a Service that somebody else brings', () => {
    const given = [{ kind: 'Service', namespace: 'trust', name: 'theirs', by: 'the cluster' }];

    expect(found(definition(injected, conversion('theirs')), { given })).toEqual([]);
  });

  it('is not done by a Service that is not there, and the near one is told', () => {
    expect(
      crds.findFindings(aRendering({ trust: service + definition(injected, conversion('trust-webhok')) })),
    ).toEqual([
      expect.objectContaining({
        what: 'Service trust/trust-webhok converts its versions, and there is none',
        remedy: 'did you mean "trust-webhook"?',
      }),
    ]);
  });

  it('is not done by a Service that the API server does not trust', () => {
    expect(found(service + definition(KEPT, conversion('trust-webhook')))).toEqual([
      'nobody says which certificate authority the API server trusts when it asks for a conversion',
    ]);
  });
});

describe('a kind whose status a role lets its operator write', () => {
  const role = (group: string, resource: string) => `
kind: ClusterRole
metadata: { name: trust }
rules: [{ apiGroups: [${group}], resources: [${resource}], verbs: [update] }]
---
`;

  it('is defined where the component defines others of its group', () => {
    expect(found(definition() + role('trust.cert-manager.io', 'bundles/status'))).toEqual([]);
    expect(found(definition() + role('trust.cert-manager.io', 'clusterbundles/status'))).toEqual([
      'is for the operator of clusterbundles of trust.cert-manager.io, which no CustomResourceDefinition defines',
    ]);
  });

  it('may come from anybody where the component defines none of its group', () => {
    expect(found(definition() + role('gateway.networking.k8s.io', 'httproutes/finalizers'))).toEqual([]);
  });

  it('need not be there where a role only reads it, or signs for it', () => {
    expect(found(definition() + role('trust.cert-manager.io', 'signers'))).toEqual([]);
    expect(found(definition() + role('trust.cert-manager.io', '"*"'))).toEqual([]);
  });
});
