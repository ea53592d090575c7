import { openResults } from '@idp/programs';
import { aRendering, describeWith, type SomeManifests } from '@idp/testing';
import { findPolicyFindings } from './policy';

const TIMEOUT = 120_000;

const ownerOfPods = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: require-owner }
spec:
  rules:
    - name: owner
      match: { any: [{ resources: { kinds: [Pod] } }] }
      validate:
        message: the label owner is required
        pattern: { metadata: { labels: { owner: "?*" } } }
`;
const inNamespacesOf = (label: string) => `apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: no-latest }
spec:
  validationActions: [Deny]
  matchConstraints:
    namespaceSelector: { matchLabels: { ${label} } }
    resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }]
  validations:
    - expression: "object.spec.template.spec.containers.all(c, !c.image.endsWith(':latest'))"
      message: no image may be the latest
`;
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: web, labels: { strict: "true" } }\n';
const web = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: "web:latest" }] }
`;

async function judged(manifests: SomeManifests) {
  const { findings, notes } = await findPolicyFindings(aRendering(manifests), openResults());
  return { found: findings.map(({ component, object, path, what }) => [component, object?.kind, path, what]), notes };
}

describe('an environment without policies', () => {
  it('has nothing to judge by, and says so', async () => {
    expect(await judged({ web })).toEqual({ found: [], notes: ['policy: no policies in this environment'] });
  });
});

describe('a rule that needs a cluster', () => {
  it('is told and not judged', async () => {
    const call = ownerOfPods.replace(
      '      validate:',
      '      context: [{ name: x, apiCall: { urlPath: /x } }]\n      validate:',
    );

    expect((await judged({ rules: call, web })).notes).toEqual([
      'policy: require-owner/owner needs a cluster and is not judged',
      'policy: no policies in this environment',
    ]);
  });
});

describeWith(['kyverno'], 'a policy of an environment', () => {
  it(
    'refuses objects of any component, with the field and its message',
    async () => {
      const { found, notes } = await judged({ rules: ownerOfPods, web });

      expect(notes).toEqual([]);
      expect(found).toEqual([
        [
          'web',
          'Deployment',
          'spec.template.metadata.labels.owner',
          expect.stringContaining(
            'require-owner/autogen-owner refuses it: validation error: the label owner is required',
          ),
        ],
      ]);
    },
    TIMEOUT,
  );

  it(
    'sees the labels of the namespaces of the environment',
    async () => {
      const policies = (label: string) => ({ space: namespace, rules: inNamespacesOf(label), web });

      expect((await judged(policies('strict: "true"'))).found).toEqual([
        ['web', 'Deployment', undefined, 'no-latest refuses it: no image may be the latest'],
      ]);
      expect((await judged(policies('strict: "false"'))).found).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'may ask what else is in the environment',
    async () => {
      const rules = `apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: { name: quota }
spec:
  matchConstraints:
    resourceRules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [namespaces] }]
  validations:
    - expression: "resource.List('v1', 'resourcequotas', object.metadata.name).items.size() > 0"
      message: it has no quota
`;
      const quota = 'apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: all, namespace: web }\n';

      expect((await judged({ rules, space: namespace, quota })).found).toEqual([]);
      const other = quota.replace('namespace: web', 'namespace: other');
      expect((await judged({ rules, space: namespace, quota: other })).found).toEqual([
        ['space', 'Namespace', undefined, 'quota refuses it: it has no quota'],
      ]);
    },
    TIMEOUT,
  );

  it(
    'makes the exceptions of the environment, and those of its Kyverno',
    async () => {
      const exception = `apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: { name: web }
spec: { policyRefs: [{ name: no-latest, kind: ValidatingPolicy }] }
`;
      const filters = 'kind: ConfigMap\nmetadata: { name: kyverno }\ndata: { resourceFilters: "[*/*,web,*]" }\n';
      const rules = inNamespacesOf('strict: "true"');

      expect((await judged({ space: namespace, rules, web, exception })).found).toEqual([]);
      expect((await judged({ space: namespace, rules, web, filters })).found).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'is told by its name, also where others are about the same objects and have exceptions',
    async () => {
      const other = inNamespacesOf('strict: "true"')
        .replace('no-latest', 'no-web')
        .replace('no image may be the latest', 'no web')
        .replace(/expression: ".*"/, 'expression: "object.metadata.name != \'web\'"');
      const exception = `apiVersion: policies.kyverno.io/v1
kind: PolicyException
metadata: { name: web }
spec: { policyRefs: [{ name: no-web, kind: ValidatingPolicy }] }
`;
      const rules = `${inNamespacesOf('strict: "true"')}---\n${other}`;
      const latest = ['web', 'Deployment', undefined, 'no-latest refuses it: no image may be the latest'];
      const all = [latest, ['web', 'Deployment', undefined, 'no-web refuses it: no web']];

      expect((await judged({ space: namespace, rules, web })).found).toEqual(all);
      expect((await judged({ space: namespace, rules, web, exception })).found).toEqual([latest]);
    },
    TIMEOUT,
  );

  it(
    'judges two objects of one name, each by itself',
    async () => {
      const rules = inNamespacesOf('strict: "true"');
      const two = `${web.replace(':latest', ':1.0')}---\n${web}`;

      expect((await judged({ space: namespace, rules, web: two })).found).toEqual([
        ['web', 'Deployment', undefined, 'no-latest refuses it: no image may be the latest'],
      ]);
    },
    TIMEOUT,
  );

  it(
    'that nobody can read is left to the check that tells where',
    async () => {
      const broken = inNamespacesOf('strict: "true"').replace('object.spec', 'object.(((');

      expect(await judged({ space: namespace, rules: broken, web })).toEqual({
        found: [],
        notes: ['policy: one cannot be read, so none is judged by'],
      });
    },
    TIMEOUT,
  );
});
