import { aRendering, type SomeManifests } from '@idp/testing';
import fc from 'fast-check';
import { order } from './order';

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: certificates.cert-manager.io }
spec: { group: cert-manager.io, names: { kind: Certificate, plural: certificates } }
---
`;

const issuer = `
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata: { name: platform-ca }
---
`;

const certificate = (annotations = '{}') => `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: loki, annotations: ${annotations} }
spec: { secretName: loki-tls, issuerRef: { kind: ClusterIssuer, name: platform-ca } }
---
`;

const deployment = (pod: string, annotations = '{}') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: loki, annotations: ${annotations} }
spec: { template: { metadata: { labels: { app: loki } }, spec: ${pod} } }
---
`;

const mounting = deployment('{ volumes: [{ name: tls, secret: { secretName: loki-tls } }] }');

function found(components: SomeManifests, ...rest: [environment?: object, cluster?: object, apps?: []]) {
  return order.findFindings(aRendering(components, ...rest)).map(({ what }) => what);
}

describe('the needs of a component', () => {
  it('are met by components of earlier waves', () => {
    expect(found({ loki: { needs: ['vault'], wave: 1 }, vault: { wave: 0 } })).toEqual([]);
  });

  it('are not met by a component of the same wave', () => {
    expect(found({ loki: { needs: ['vault'], wave: 1 }, vault: { wave: 1 } })).toEqual([
      'is in wave 1 and needs vault, which comes in wave 1',
    ]);
  });

  it('are not met by a component that is off, and both are named', () => {
    const off = aRendering({ loki: { needs: ['vault'], wave: 1 } }, { components: { vault: false } });

    expect(order.findFindings(off)).toEqual([
      expect.objectContaining({ component: 'loki', what: 'needs vault, which is off in test' }),
    ]);
  });

  it('are not met by a name that nobody has, and the near one is told', () => {
    const misspelt = aRendering({ loki: { needs: ['vualt'], wave: 1 }, vault: {} });

    expect(order.findFindings(misspelt)).toEqual([expect.objectContaining({ remedy: 'did you mean "vault"?' })]);
  });
});

describe('an object of a custom kind', () => {
  const skip = '{ argocd.argoproj.io/sync-options: "SkipDryRunOnMissingResource=true" }';

  it('comes after a definition of an earlier wave, and with one of its own chart', () => {
    const manager = { manifests: definition + issuer, wave: 0 };

    expect(found({ manager, loki: { manifests: certificate(), wave: 1, needs: ['manager'] } })).toEqual([]);
    expect(found({ loki: issuer + certificate() + definition })).toEqual([]);
  });

  it('is refused where another component of its wave or a later one defines its kind, unless it may wait', () => {
    const manager = { manifests: definition, wave: 1 };

    expect(found({ loki: { manifests: certificate(), wave: 1 }, manager })).toEqual([
      'Certificate is defined by manager in wave 1, but loki is in wave 1',
    ]);
    expect(found({ loki: { manifests: certificate(skip), wave: 1 }, manager })).toEqual([]);
  });

  it('may wait where all Applications of its layer do', () => {
    const syncPolicy = { syncOptions: ['SkipDryRunOnMissingResource=true'] };
    const template = { metadata: { labels: { layer: 'infrastructure' } }, spec: { syncPolicy } };
    const set = { kind: 'ApplicationSet', spec: { template } };
    const rendering = aRendering({ loki: certificate(), manager: definition }, {}, {}, [set]);

    expect(order.findFindings(rendering)).toEqual([]);
  });
});

describe('what pods cannot start without', () => {
  const secret = (wave: string) =>
    `{ kind: Secret, metadata: { name: loki-tls, annotations: { argocd.argoproj.io/sync-wave: "${wave}" } } }\n---\n`;

  it('is applied with them or before them', () => {
    expect(found({ loki: mounting + secret('0') })).toEqual([]);
    expect(found({ loki: mounting + secret('-5') })).toEqual([]);
  });

  it('never comes when it waits for them', () => {
    expect(found({ loki: mounting + secret('1') })).toEqual([
      'Secret loki-tls is needed in Sync, wave 0, but Secret loki-tls is applied in Sync, wave 1',
    ]);
  });

  it('never comes when it is what an operator makes of an object that waits for them', () => {
    const late = certificate('{ argocd.argoproj.io/sync-wave: "2" }');

    expect(found({ loki: mounting + late })).toEqual([
      'Secret loki-tls is needed in Sync, wave 0, but Certificate loki is applied in Sync, wave 2',
    ]);
  });

  it('may come later where it is optional', () => {
    const optional = deployment('{ volumes: [{ name: tls, secret: { secretName: loki-tls, optional: true } }] }');

    expect(found({ loki: optional + secret('1') })).toEqual([]);
  });
});

describe('a certificate', () => {
  const chain = (wave: number) => `
kind: Issuer
metadata: { name: own, annotations: { argocd.argoproj.io/sync-wave: '${wave}' } }
---
kind: Certificate
metadata: { name: tls, annotations: { argocd.argoproj.io/sync-wave: '1' } }
spec: { issuerRef: { name: own, kind: Issuer } }
`;

  it('never comes when its issuer waits for it', () => {
    const found = (wave: number) => order.findFindings(aRendering({ web: chain(wave) })).map(({ what }) => what);

    expect(found(5)).toContain('Issuer own is needed in Sync, wave 1, but Issuer own is applied in Sync, wave 5');
    expect(found(1).filter((what) => what.includes('is needed in'))).toEqual([]);
  });
});

describe('an object that a webhook judges', () => {
  const webhook = (failurePolicy = 'Fail') => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: judge }
webhooks:
  - failurePolicy: ${failurePolicy}
    clientConfig: { service: { name: judge, namespace: loki } }
    rules: [{ apiGroups: [cert-manager.io], apiVersions: [v1], operations: [CREATE], resources: ['*/*'] }]
    namespaceSelector: { matchExpressions: [{ key: unjudged, operator: DoesNotExist }] }
---
{ kind: Service, metadata: { name: judge }, spec: { selector: { app: loki } } }
---
`;
  const own = definition + webhook() + deployment('{}');

  it('comes in a later wave than the pods that answer', () => {
    expect(found({ loki: own + certificate('{ argocd.argoproj.io/sync-wave: "1" }') })).toEqual([]);
    expect(found({ loki: own + certificate() })).toEqual([
      'is refused until Deployment loki answers for ValidatingWebhookConfiguration judge, which is applied in Sync, wave 0',
    ]);
  });

  it('comes at any time where the webhook lets pass what it cannot judge', () => {
    expect(found({ loki: definition + webhook('Ignore') + deployment('{}') + certificate() })).toEqual([]);
  });

  it('comes at any time where the webhook leaves its namespace alone', () => {
    const namespace = '{ kind: Namespace, metadata: { name: loki, labels: { unjudged: "true" } } }\n---\n';

    expect(found({ loki: namespace + own + certificate() })).toEqual([]);
  });

  it('belongs to a component that needs the one of the webhook', () => {
    const judging = { manifests: own, wave: 0 };
    const judged = { manifests: certificate(), namespace: 'other', wave: 1 };

    expect(found({ loki: judging, other: judged })).toEqual([
      'other uses the webhook judge of loki but does not need loki',
    ]);
    expect(found({ loki: judging, other: { ...judged, needs: ['loki'] } })).toEqual([]);
  });
});

describe('a component', () => {
  const foundation = `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: high }
---
{ kind: Namespace, metadata: { name: loki } }
`;
  const manager = { manifests: definition + issuer, wave: 0 };

  it('needs who makes its namespace, each once', () => {
    expect(found({ foundation, loki: deployment('{ priorityClassName: high }') + mounting })).toEqual([
      'loki uses Namespace loki of foundation but does not need foundation',
    ]);
  });

  it('needs who brings the priority of its pods', () => {
    expect(found({ foundation, tempo: deployment('{ priorityClassName: high }') })).toEqual([
      'tempo uses PriorityClass high of foundation but does not need foundation',
    ]);
  });

  it('needs who issues its certificates', () => {
    expect(found({ manager, loki: { manifests: certificate(), wave: 1 } })).toEqual([
      'loki uses ClusterIssuer platform-ca of manager but does not need manager',
    ]);
  });

  it('needs the operator that makes the Secret of its pods', () => {
    expect(
      found({ manager: { manifests: definition }, loki: { manifests: certificate() + mounting, wave: 1 } }),
    ).toEqual(['loki uses Secret loki-tls of manager but does not need manager']);
  });

  it('has what its needs need', () => {
    const vault = { needs: ['manager'], wave: 1 };

    expect(found({ manager, vault, loki: { manifests: certificate() + mounting, needs: ['vault'], wave: 2 } })).toEqual(
      [],
    );
  });
});

describe('the verdict', () => {
  it('is the same in whatever order objects are printed', () => {
    const documents = (definition + issuer + mounting + certificate('{ argocd.argoproj.io/sync-wave: "2" }'))
      .split('---\n')
      .filter((document) => document.trim() !== '');
    const expected = found({ loki: documents.join('---\n') });

    expect(expected).toHaveLength(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(found({ loki: shuffled.join('---\n') })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
