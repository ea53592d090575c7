import type { JsonObject } from '@idp/model';
import { aRendering } from '@idp/testing';
import { ignoreRules } from './ignore-rules';

function found(rule: JsonObject, manifests = '', syncOptions: readonly string[] = []) {
  const spec = { ignoreDifferences: [rule], syncPolicy: { syncOptions } };
  const set = { kind: 'ApplicationSet', metadata: { name: 'test' }, spec: { template: { spec } } };
  return ignoreRules.findFindings(aRendering({ loki: manifests }, {}, {}, [set])).map(({ what }) => what);
}

const named = { group: '', kind: 'ConfigMap', name: 'loki' };
const all = { group: '', kind: 'ConfigMap' };

describe('a rule for what Argo CD overlooks', () => {
  it.each([
    ['/data', 'all of data'],
    ['/spec', 'all of spec'],
    ['/rules', 'all of rules'],
    ['', 'everything'],
  ])('does not hide a whole object: %j', (pointer, what) => {
    expect(found({ ...named, jsonPointers: [pointer] })).toEqual([
      `hides ${what} in ConfigMap loki: changes there are never seen`,
    ]);
  });

  it('does not hide it by an expression either', () => {
    expect(found({ ...named, jqPathExpressions: ['.data[]?'] })).toEqual([
      'hides all of data.* in ConfigMap loki: changes there are never seen',
    ]);
  });

  it('names the object that it is for', () => {
    const pointer = { jsonPointers: ['/data/loki.yaml'] };

    expect(found({ ...named, ...pointer })).toEqual([]);
    expect(found({ ...all, ...pointer })).toEqual([
      'hides data.loki.yaml in every ConfigMap: changes there are never seen',
    ]);
  });

  it('hides no more in a field of one list entry than that field', () => {
    const expression = '.spec.template.spec.containers[] | select(.name == "a") | .resources';

    expect(found({ kind: 'Deployment', name: 'loki', jqPathExpressions: [expression] })).toEqual([]);
  });

  it.each(['/status', '/webhooks/0/clientConfig/caBundle', '/metadata/generation'])(
    'may hide in every object what only the cluster writes: %s',
    (pointer) => {
      expect(found({ ...all, jsonPointers: [pointer] })).toEqual([]);
    },
  );

  it.each(['apiVersion', 'kind', 'metadata.creationTimestamp', 'spec.volumeMode', 'status'])(
    'may hide in every StatefulSet what the API server fills into templates of claims: %s',
    (field) => {
      const rule = { group: 'apps', kind: 'StatefulSet' };

      expect(found({ ...rule, jqPathExpressions: [`.spec.volumeClaimTemplates[]?.${field}`] })).toEqual([]);
    },
  );

  it('hides nothing else of the claims of every StatefulSet', () => {
    const size = '.spec.volumeClaimTemplates[]?.spec.resources.requests.storage';

    expect(found({ group: 'apps', kind: 'StatefulSet', jqPathExpressions: [size] })).toEqual([
      'hides spec.volumeClaimTemplates.*.spec.resources.requests.storage in every StatefulSet: changes there are never seen',
    ]);
  });

  it('may hide the replicas of what an autoscaler scales', () => {
    const rule = { group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] };
    const deployment = '{ kind: Deployment, metadata: { name: loki } }\n---\n';
    const scaler =
      '{ kind: HorizontalPodAutoscaler, metadata: { name: loki }, spec: { scaleTargetRef: { name: loki } } }';

    expect(found(rule, deployment + scaler)).toEqual([]);
    expect(found(rule, deployment)).toHaveLength(1);
  });

  it('does not follow a manager in every object', () => {
    expect(found({ ...all, managedFieldsManagers: ['kubectl-edit'] })).toEqual([
      'hides whatever kubectl-edit writes in every ConfigMap: changes there are never seen',
    ]);
  });

  it('says that what is respected is never applied', () => {
    expect(found({ ...all, jsonPointers: ['/data'] }, '', ['RespectIgnoreDifferences=true'])).toEqual([
      'hides all of data in every ConfigMap: changes there are never applied',
    ]);
  });
});

describe('a rule for all Applications', () => {
  const settings = (key: string, rule: string) => `
kind: ConfigMap
metadata: { name: argocd-cm }
data:
  resource.customizations.ignoreDifferences.${key}: |
    ${rule}
`;

  it('stands in the settings of Argo CD, and is judged alike', () => {
    const rendering = aRendering({ argocd: settings('apps_Deployment', 'jsonPointers: [/spec]') });

    expect(ignoreRules.findFindings(rendering)).toEqual([
      expect.objectContaining({
        component: 'argocd',
        path: 'data["resource.customizations.ignoreDifferences.apps_Deployment"]',
        what: 'hides all of spec in every Deployment: changes there are never seen',
      }),
    ]);
  });

  it('may be for objects of every kind', () => {
    const rules = ['jsonPointers: [/data]', 'jsonPointers: [/status]'];

    expect(rules.map((rule) => ignoreRules.findFindings(aRendering({ argocd: settings('all', rule) })).length)).toEqual(
      [1, 0],
    );
  });
});

describe('what Argo CD leaves out', () => {
  const found = (exclusions: string) => {
    const settings = `kind: ConfigMap\nmetadata: { name: argocd-cm }\ndata:\n  resource.exclusions: |\n    ${exclusions}\n`;
    const web = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\n---\n';
    const two = `${web}apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: worker }\n`;
    return ignoreRules.findFindings(aRendering({ argocd: settings, shop: two })).map(({ what }) => what);
  };

  it.each([
    '[{ apiGroups: [apps], kinds: [Deployment] }]',
    '[{ apiGroups: ["a*"], kinds: ["*"] }]',
    '[{ kinds: [Deployment] }]',
  ])('is nothing that the platform declares: %s', (exclusions) => {
    expect(found(exclusions)).toEqual(['leaves out Deployment web of shop, which is never applied, nor 1 more']);
  });

  it('may be what only programs in the cluster write', () => {
    expect(found('[{ apiGroups: ["", discovery.k8s.io], kinds: [Endpoints, EndpointSlice] }]')).toEqual([]);
  });
});
