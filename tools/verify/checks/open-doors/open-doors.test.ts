import { aRendering } from '@idp/testing';
import { openDoors } from './index';

function found(manifest: string, traffic: 'audit' | 'enforced' = 'audit') {
  return openDoors
    .findFindings(aRendering({ shop: manifest }, { traffic }))
    .map(({ path, what }) => `${path}: ${what}`);
}

const config = (data: Readonly<Record<string, string>>) =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data });
const pod = (container: string) =>
  `kind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: { containers: [{ name: a, ${container} }] } } }`;

describe('a setting', () => {
  it.each<Readonly<Record<string, string>>>([
    { 'exec.enabled': 'false', 'users.anonymous.enabled': 'false' },
    { 'grafana.ini': '[auth.anonymous]\nenabled = false\n[auth.generic_oauth]\nenabled = true\n' },
    { 'app-config.yaml': 'permission:\n  enabled: true\n  rbac:\n    enabled: false\n' },
    { 'app-config.yaml': 'ssl:\n  rejectUnauthorized: true\n# insecureSkipVerify: true\n' },
    { 'enable-policy': 'default', 'policy-audit-mode': 'true' },
  ])('lets in those who are meant: %j', (data) => {
    expect(found(config(data))).toEqual([]);
  });

  it.each([
    [{ 'exec.enabled': 'true' }, 'data["exec.enabled"]: Argo CD gives shells'],
    [{ 'users.anonymous.enabled': 'true' }, 'Argo CD lets in who does not log in'],
    [{ 'grafana.ini': '[auth.anonymous]\norg_role = Viewer\nenabled = true\n' }, 'Grafana lets in who does not log in'],
    [{ 'app-config.yaml': 'a: b\npermission:\n  rbac:\n    a: b\n  enabled: false\n' }, 'permission is off'],
    [{ 'app-config.yaml': 'backend:\n  ssl:\n    rejectUnauthorized: false\n' }, 'it believes whoever answers'],
    [{ 'sonar.properties': 'sonar.forceAuthentication=false\nsonar.a=b\n' }, 'SonarQube lets in who does not log in'],
    [{ 'enable-policy': 'never' }, 'Cilium keeps to no policy'],
  ])('lets in everybody: %j', (data, problem) => {
    expect(found(config(data))).toEqual([expect.stringContaining(problem)]);
  });

  it('only writes down what an environment stops', () => {
    expect(found(config({ 'policy-audit-mode': 'true' }), 'enforced')).toHaveLength(1);
    expect(found(config({ 'policy-audit-mode': 'false' }), 'enforced')).toEqual([]);
  });
});

describe('a container', () => {
  it.each([
    ['args: [--auth-mode=sso]', 0],
    ['args: [--auth-mode=server]', 1],
    ['env: [{ name: NODE_TLS_REJECT_UNAUTHORIZED, value: "0" }]', 1],
    ['env: [{ name: NODE_TLS_REJECT_UNAUTHORIZED, value: "1" }]', 0],
    ['env: [{ name: VAULT_SKIP_VERIFY, value: "true" }]', 1],
  ])('looks at who asks and who answers: %s', (container, problems) => {
    expect(found(pod(container))).toHaveLength(problems);
  });
});

describe('traffic and projects', () => {
  const policy = (rules: string) =>
    `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: a }\nspec: { ${rules} }`;
  const project = (spec: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: a }\nspec: { ${spec} }`;
  const filters = (text: string) =>
    `kind: ConfigMap\nmetadata: { name: kyverno }\ndata: { resourceFilters: "${text}" }`;
  const service = (spec: string) => `apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ${spec} }`;

  it.each([
    policy('ingress: [{ fromEntities: [host] }], egress: [{ toEntities: [world] }]'),
    project('sourceRepos: [https://example.com/a.git], destinations: [{ server: https://a, namespace: "*" }]'),
    filters('[Event,*,*] [*/*,kube-public,*] [ReplicaSet,*,*] [Pod,shop,*]'),
    service('type: ClusterIP'),
    service('type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]'),
  ])('are held to what they need: %s', (manifest) => {
    expect(found(manifest)).toEqual([]);
  });

  it.each([
    [policy('ingress: [{ fromEntities: [all] }]'), 'spec.ingress[0].fromEntities[0]: lets through whoever it is'],
    [policy('egress: [{ toEntities: [all] }]'), 'spec.egress[0].toEntities[0]: lets through whoever it is'],
    [project('sourceRepos: ["*"]'), 'spec.sourceRepos[0]: allows any repository'],
    [project('clusterResourceWhitelist: [{ group: "*", kind: "*" }]'), 'allows all kinds without a namespace'],
    [project('destinations: [{ server: "*", namespace: shop }]'), 'spec.destinations[0]: allows any cluster'],
    [filters('[Event,*,*] [*/*,*,*]'), 'data.resourceFilters: [*/*,*,*] has Kyverno pass over workloads everywhere'],
    [filters('[Pod,*,]'), 'data.resourceFilters: [Pod,*,] has Kyverno pass over workloads everywhere'],
    [service('type: LoadBalancer'), 'spec.type: everybody outside reaches it'],
  ])('are held to nothing: %s', (manifest, problem) => {
    expect(found(manifest)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('what a component asks of Vault', () => {
  const asking = (path: string, capability = 'read', names = ['shop'], label = 'shop') =>
    found(
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'shop-vault-access', labels: { 'vault-access': label } },
        data: {
          'policy.hcl': `path "${path}" {\n  capabilities = ["${capability}"]\n}\n`,
          'role.json': JSON.stringify({ bound_service_account_names: names }),
        },
      }),
    );

  it.each(['kv/data/shop/database', 'kv/data/shop/*', 'transit/encrypt/shop', 'auth/token/renew-self'])(
    'is its own: %s',
    (path) => {
      expect(asking(path)).toEqual([]);
    },
  );

  it.each(['*', 'kv/*', 'kv/data/*', 'kv/+/*', 'sys/*', 'auth/kubernetes/role/*'])('is not everything: %s', (path) => {
    expect(asking(path)).toEqual([`data["policy.hcl"]: "${path}" is more than its own secrets`]);
    expect(asking(path, 'deny')).toEqual([]);
  });

  it('is neither what root may nor for anybody', () => {
    expect(asking('kv/data/shop/database', 'sudo')).toEqual([expect.stringContaining('the rights of root')]);
    expect(asking('kv/data/shop/database', 'read', ['*'])).toEqual([expect.stringContaining('anybody in the cluster')]);
  });
});
