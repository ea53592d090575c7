import { aRendering } from '@idp/testing';
import { access } from './access';

function findingsIn(manifests: string, template?: string): readonly string[] {
  const rendering = aRendering({ cicd: manifests });
  const components = rendering.components.map((component) => ({
    ...component,
    objects: component.objects.map((object) => ({ ...object, ...(template && { template }) })),
  }));
  return access
    .findFindings({ ...rendering, components })
    .map(({ object, path, what }) => `${object?.kind} ${path}: ${what}`);
}

const grant = (name: string, rules: string, namespace = 'cicd') => `
kind: Role
metadata: { name: ${name}, namespace: ${namespace} }
rules: [${rules}]
---
kind: RoleBinding
metadata: { name: ${name}, namespace: ${namespace} }
roleRef: { kind: Role, name: ${name} }
subjects: [{ kind: ServiceAccount, name: ${name}, namespace: cicd }]
---`;

const RESULTS = '{ apiGroups: [argoproj.io], resources: [workflowtaskresults], verbs: [create, patch] }';

describe('workflows', () => {
  const workflow = (template: string, kind = 'WorkflowTemplate') => `
apiVersion: argoproj.io/v1alpha1
kind: ${kind}
metadata: { name: build }
spec: { serviceAccountName: runner, templates: [{ name: main, ${template} }] }
---`;

  it('may report the results of their steps', () => {
    expect(findingsIn(workflow('container: { image: a }'))).toEqual([
      'WorkflowTemplate spec.templates[0]: makes ServiceAccount cicd/runner create workflowtaskresults.argoproj.io in cicd, which nothing allows it',
      expect.stringContaining('patch workflowtaskresults.argoproj.io'),
    ]);
    expect(findingsIn(workflow('container: { image: a }') + grant('runner', RESULTS))).toEqual([]);
    expect(findingsIn(workflow('steps: []'))).toEqual([]);
  });

  it('may do it somewhere, where the namespace is known only when they run', () => {
    const manifest = '"apiVersion: v1\\nkind: Secret\\nmetadata:\\n  namespace: \\"{{inputs.parameters.place}}\\"\\n"';
    const steps = workflow(`resource: { action: get, manifest: ${manifest} }`) + grant('runner', RESULTS);
    const namespace = 'kind: Namespace\nmetadata: { name: cicd }\n---\n';

    expect(findingsIn(namespace + steps)).toEqual([
      expect.stringContaining('get secrets in the namespace that it is given, which nothing allows it'),
    ]);
    expect(
      findingsIn(
        namespace +
          workflow(`resource: { action: get, manifest: ${manifest} }`) +
          grant('runner', `${RESULTS}, { apiGroups: [''], resources: [secrets], verbs: [get] }`),
      ),
    ).toEqual([]);
  });

  it('may do with objects what their steps do', () => {
    const manifest = '"apiVersion: apps/v1\\nkind: Deployment\\nmetadata:\\n  namespace: portal\\n"';
    const steps = workflow(`resource: { action: apply, manifest: ${manifest} }`) + grant('runner', RESULTS);
    const apply = '{ apiGroups: [apps], resources: [deployments], verbs: [get, create, patch] }';

    expect(findingsIn(steps)).toEqual(
      ['get', 'create', 'patch'].map((verb) => expect.stringContaining(`${verb} deployments.apps in portal`)),
    );
    expect(findingsIn(steps + grant('runner', apply, 'portal'))).toEqual([]);
  });

  it('run as who submits their template says', () => {
    const template = workflow('container: { image: a }').replace('serviceAccountName: runner, ', '');
    const cron = `
apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata: { name: nightly }
spec: { workflowSpec: { serviceAccountName: other, workflowTemplateRef: { name: build } } }
---`;

    expect(findingsIn(template)).toEqual([]);
    expect(findingsIn(template + cron)).toEqual([
      expect.stringContaining('ServiceAccount cicd/other create'),
      expect.stringContaining('ServiceAccount cicd/other patch'),
    ]);
  });
});

describe('events', () => {
  const sensor = (account: string) => `
apiVersion: argoproj.io/v1alpha1
kind: Sensor
metadata: { name: on-alert, namespace: argo-events }
spec:
  template: { ${account} }
  triggers:
    - template:
        argoWorkflow:
          operation: submit
          source: { resource: { apiVersion: argoproj.io/v1alpha1, kind: Workflow, metadata: { namespace: cicd } } }
---`;

  it('create workflows with an account that may', () => {
    expect(findingsIn(sensor(''))).toEqual([
      'Sensor spec.triggers[0].template.argoWorkflow: makes ServiceAccount argo-events/default create workflows.argoproj.io in cicd, which nothing allows it',
    ]);
    const submit = grant('sensor', '{ apiGroups: [argoproj.io], resources: [workflows], verbs: [create] }');
    expect(
      findingsIn(
        sensor('serviceAccountName: sensor') + submit.replace(', namespace: cicd }]', ', namespace: argo-events }]'),
      ),
    ).toEqual([]);
  });

  it('watch objects with an account that may, everywhere where no namespace is named', () => {
    const source = `
apiVersion: argoproj.io/v1alpha1
kind: EventSource
metadata: { name: pods }
spec: { resource: { changed: { version: v1, resource: pods } } }`;

    expect(findingsIn(source)).toEqual([
      'EventSource spec.resource.changed: makes ServiceAccount cicd/default list pods everywhere, which nothing allows it',
      expect.stringContaining('watch pods everywhere'),
    ]);
  });
});

describe('secret stores', () => {
  const store = `
kind: Deployment
metadata: { name: external-secrets, namespace: external-secrets }
spec: { template: { metadata: { labels: { app.kubernetes.io/name: external-secrets } }, spec: { serviceAccountName: eso } } }
---
apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: vault }
spec: { provider: { vault: { auth: { kubernetes: { serviceAccountRef: { name: reader } } } } } }
---`;

  it('get a token of the account that they name', () => {
    expect(findingsIn(store)).toEqual([expect.stringContaining('create serviceaccounts/token in cicd')]);
    const token = grant('eso', `{ apiGroups: [''], resources: [serviceaccounts/token], verbs: [create] }`);
    expect(findingsIn(store + token.replace(', namespace: cicd }]', ', namespace: external-secrets }]'))).toEqual([]);
  });
});

describe('rights that we give', () => {
  const wide = (rule: string) => `kind: ClusterRole\nmetadata: { name: a }\nrules: [${rule}]\n---\n`;
  const bound = (role: string, subject = '{ kind: ServiceAccount, name: a, namespace: cicd }') =>
    `kind: ClusterRoleBinding\nmetadata: { name: a }\nroleRef: { kind: ClusterRole, name: ${role} }\nsubjects: [${subject}]\n`;

  it.each([
    ['all verbs', wide(`{ apiGroups: [''], resources: [pods], verbs: ['*'] }`), 'rules[0].verbs'],
    ['all resources', wide(`{ apiGroups: [''], resources: ['*'], verbs: [get] }`), 'rules[0].resources'],
    ['impersonation', wide(`{ apiGroups: [''], resources: [users], verbs: [impersonate] }`), 'rules[0].verbs'],
    ['shells', wide(`{ apiGroups: [''], resources: [pods/exec], verbs: [create] }`), 'rules[0].resources'],
    ['the cluster', bound('cluster-admin'), 'roleRef.name'],
    [
      'all Secrets',
      wide(`{ apiGroups: [''], resources: [secrets], verbs: [list] }`) + bound('a'),
      'ClusterRoleBinding roleRef.name',
    ],
    [
      'something to the default account',
      bound('view-nothing', '{ kind: ServiceAccount, name: default, namespace: cicd }'),
      'subjects[0].name',
    ],
  ])('are not %s', (_, manifests, path) => {
    expect(findingsIn(manifests)).toEqual([expect.stringContaining(path)]);
    expect(findingsIn(manifests, 'cicd/charts/argo-workflows/templates/rbac.yaml')).toEqual([]);
  });

  it('may be narrow', () => {
    const names = wide(`{ apiGroups: [''], resources: [secrets], verbs: [get], resourceNames: [one] }`);

    expect(findingsIn(names + bound('a'))).toEqual([]);
  });

  it('may be shells in a namespace where the same role may create pods, and in no other', () => {
    const rules = `rules: [{ apiGroups: [''], resources: [pods, pods/exec], verbs: [create] }]\n`;

    expect(findingsIn(`kind: Role\nmetadata: { name: a }\n${rules}`)).toEqual([]);
    expect(findingsIn(`kind: ClusterRole\nmetadata: { name: a }\n${rules}`)).toHaveLength(1);
  });
});
