import { aRendering } from '@idp/testing';
import { references } from './index';

const NAMESPACES = 'kind: Namespace\nmetadata: { name: shop }\n---\nkind: Namespace\nmetadata: { name: other }\n---\n';

/** What is found in these manifests of the component `shop`. */
function found(manifests: string, cluster = {}) {
  return references
    .findFindings(aRendering({ shop: NAMESPACES + manifests }, {}, cluster))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

/** A workload whose pod has this spec. */
const deployment = (spec: string) => `
kind: Deployment
metadata: { name: web }
spec: { template: { spec: ${spec} } }
`;

describe('a Secret or ConfigMap that pods use', () => {
  const password = (key: string, more = '') =>
    deployment(
      `{ containers: [{ name: web, env: [{ name: P, valueFrom: { secretKeyRef: { name: db, key: ${key}${more} } } }] }] }`,
    );
  const field = 'spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef';

  it('has to be there', () => {
    expect(found(password('password'))).toEqual([
      `${field}.name: there is no Secret "db" in namespace shop; correct the name, let a component create it, or declare it under given in environments/test/cluster.yaml`,
    ]);
  });

  it('is told with the one that was meant, or with where it is', () => {
    expect(
      found(`kind: Secret\nmetadata: { name: db2 }\n---${deployment('{ imagePullSecrets: [{ name: db3 }] }')}`),
    ).toEqual([expect.stringContaining('did you mean "db2"?')]);
    expect(found(`kind: Secret\nmetadata: { name: db, namespace: other }\n---${password('a')}`)).toEqual([
      expect.stringContaining('it is in namespace other'),
    ]);
  });

  it('may be made by a Job that is known to make certificates', () => {
    const job = `
kind: Job
metadata: { name: certificates }
spec: { template: { spec: { containers: [{ name: a, env: [{ name: CILIUM_CERTGEN_CONFIG, value: "certs: [{ name: relay, namespace: shop }]" }] }] } } }
---`;

    expect(found(job + deployment('{ volumes: [{ name: a, secret: { secretName: relay } }] }'))).toEqual([]);
    expect(found(job + deployment('{ volumes: [{ name: a, secret: { secretName: rely } }] }'))).toEqual([
      expect.stringContaining('did you mean "relay"?'),
    ]);
  });

  it('has to hold the key', () => {
    expect(
      found(`kind: Secret\nmetadata: { name: db }\nstringData: { pasword: x }\n---${password('password')}`),
    ).toEqual([`${field}.key: Secret "db" has no key "password"; did you mean "pasword"?`]);
  });

  it('may be absent where it is optional', () => {
    expect(found(password('password', ', optional: true'))).toEqual([]);
    expect(found(deployment('{ volumes: [{ name: a, configMap: { name: nowhere, optional: true } }] }'))).toEqual([]);
  });

  it('may be given, with the keys that are declared', () => {
    const given = [{ kind: 'Secret', namespace: 'shop', name: 'db', keys: ['user'], by: 'the operations team' }];

    expect(found(password('user'), { given })).toEqual([]);
    expect(found(password('password'), { given })).toEqual([expect.stringContaining('has no key "password"')]);
  });

  it('is named in volumes, also projected ones, and in environments as a whole', () => {
    expect(
      found(
        deployment(`{ volumes: [{ name: a, secret: { secretName: one } }, { name: b, configMap: { name: two } },
          { name: c, projected: { sources: [{ secret: { name: three } }, { configMap: { name: kube-root-ca.crt, items: [{ key: ca.crt, path: x }] } }] } }],
          initContainers: [{ name: i, envFrom: [{ secretRef: { name: four } }, { configMapRef: { name: five } }] }] }`),
      ).map((text) => /"(.*?)"/.exec(text)?.[1]),
    ).toEqual(expect.arrayContaining(['one', 'two', 'three', 'four', 'five']));
  });

  it('may be made by an ExternalSecret, with its keys', () => {
    const external = (spec: string) => `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: db }
spec: ${spec}
---${password('password')}`;
    const definition = {
      given: [{ kind: 'CustomResourceDefinition', name: 'externalsecrets.external-secrets.io', by: 'test' }],
    };

    expect(found(external('{ data: [{ secretKey: password }] }'), definition)).toEqual([]);
    expect(found(external('{ dataFrom: [{ extract: { key: db } }] }'), definition)).toEqual([]);
    expect(found(external('{ data: [{ secretKey: user }] }'), definition)).toHaveLength(1);
    expect(
      found(external('{ target: { name: elsewhere }, data: [{ secretKey: password }] }'), definition),
    ).toHaveLength(1);
    expect(
      found(external('{ target: { creationPolicy: Merge }, data: [{ secretKey: password }] }'), definition),
    ).toHaveLength(1);
  });

  it('may be made by a Certificate or distributed by a Bundle', () => {
    const given = ['certificates.cert-manager.io', 'bundles.trust.cert-manager.io'].map((name) => ({
      kind: 'CustomResourceDefinition',
      name,
      by: 'test',
    }));
    const volumes = (key: string) =>
      deployment(`{ volumes: [{ name: a, secret: { secretName: web-tls, items: [{ key: tls.crt, path: x }] } },
        { name: b, configMap: { name: platform-ca, items: [{ key: ${key}, path: x }] } }] }`);
    const makers = `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web }
spec: { secretName: web-tls }
---
apiVersion: trust.cert-manager.io/v1alpha1
kind: Bundle
metadata: { name: platform-ca, namespace: shop }
spec: { target: { configMap: { key: ca.crt }, namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } } } }
---`;

    expect(found(makers + volumes('ca.crt'), { given })).toEqual([]);
    expect(found(makers + volumes('ca.pem'), { given })).toEqual([expect.stringContaining('use one of: ca.crt')]);
  });
});

describe('a Service that a route leads to', () => {
  const route = (backend: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web }
spec: { rules: [{ backendRefs: [${backend}] }] }
---
kind: Service
metadata: { name: web }
spec: { ports: [{ name: http, port: 8080 }] }
`;
  const given = [{ kind: 'CustomResourceDefinition', name: 'httproutes.gateway.networking.k8s.io', by: 'test' }];

  it('has to be there with its port', () => {
    expect(found(route('{ name: web, port: 8080 }'), { given })).toEqual([]);
    expect(found(route('{ name: wep, port: 8080 }'), { given })).toEqual([
      'spec.rules[0].backendRefs[0].name: there is no Service "wep" in namespace shop; did you mean "web"?',
    ]);
    expect(found(route('{ name: web, port: 80 }'), { given })).toEqual([
      'spec.rules[0].backendRefs[0].port: Service "web" has no port 80; use one of: http, 8080',
    ]);
  });
});

describe('other names', () => {
  it.each([
    ['a ServiceAccount', deployment('{ serviceAccountName: web }')],
    ['a PriorityClass', deployment('{ priorityClassName: high }')],
    ['a RuntimeClass', deployment('{ runtimeClassName: gvisor }')],
    ['a claim', deployment('{ volumes: [{ name: a, persistentVolumeClaim: { claimName: data } }] }')],
    ['a StorageClass', 'kind: PersistentVolumeClaim\nmetadata: { name: a }\nspec: { storageClassName: fast }'],
    [
      'a policy of admission',
      'kind: ValidatingAdmissionPolicyBinding\nmetadata: { name: a }\nspec: { policyName: strict }',
    ],
    ['a Role', 'kind: RoleBinding\nmetadata: { name: a }\nroleRef: { kind: Role, name: reader }'],
    [
      'a subject',
      'kind: RoleBinding\nmetadata: { name: a }\nroleRef: { kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: bot }]',
    ],
    [
      'a Service of an API',
      'kind: APIService\nmetadata: { name: a }\nspec: { service: { name: api, namespace: shop } }',
    ],
    [
      'a scaled workload',
      'kind: HorizontalPodAutoscaler\nmetadata: { name: a }\nspec: { scaleTargetRef: { kind: Deployment, name: web } }',
    ],
    ['a namespace', 'kind: ConfigMap\nmetadata: { name: a, namespace: nowhere }'],
    ['a kind', 'apiVersion: example.com/v1\nkind: Gadget\nmetadata: { name: a }'],
  ])('%s has to exist', (_, manifests) => {
    expect(found(manifests)).toHaveLength(1);
  });

  it.each([
    ['default ServiceAccounts', deployment('{ serviceAccountName: default }')],
    ['priorities of the system', deployment('{ priorityClassName: system-node-critical }')],
    [
      'roles of Kubernetes',
      'kind: ClusterRoleBinding\nmetadata: { name: a }\nroleRef: { kind: ClusterRole, name: "system:auth-delegator" }\nsubjects: [{ kind: Group, name: "system:masters" }]',
    ],
    [
      'storage classes of the cluster',
      'kind: PersistentVolumeClaim\nmetadata: { name: a }\nspec: { storageClassName: standard }',
    ],
  ])('%s are there already', (_, manifests) => {
    expect(found(manifests, { storageClasses: ['standard'] })).toEqual([]);
  });
});

describe('a kind', () => {
  const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: gadgets.example.com }
spec: { group: example.com, names: { kind: Gadget }, versions: [{ name: v1beta1, served: true }, { name: v1alpha1, served: false }] }
---`;

  it.each(['v1', 'v1alpha1'])('is served in the version of its objects, and not in %s', (version) => {
    expect(found(`${definition}\napiVersion: example.com/${version}\nkind: Gadget\nmetadata: { name: a }`)).toEqual([
      expect.stringContaining(`apiVersion: CustomResourceDefinition "gadgets.example.com" has no version "${version}"`),
    ]);
    expect(found(`${definition}\napiVersion: example.com/v1beta1\nkind: Gadget\nmetadata: { name: a }`)).toEqual([]);
  });
});

describe('settings of Argo Workflows', () => {
  it('name Secrets that are there, with their keys', () => {
    const config = (name: string, key: string) =>
      `persistence: { postgresql: { passwordSecret: { name: ${name}, key: ${key} } } }\nworkflowDefaults: { spec: { serviceAccountName: of-another-namespace } }\n`;
    const among = (name: string, key: string) =>
      references
        .findFindings(
          aRendering({
            shop: [
              'kind: Namespace\nmetadata: { name: shop }',
              'kind: Secret\nmetadata: { name: archive }\nstringData: { password: a }',
              JSON.stringify({
                kind: 'ConfigMap',
                metadata: { name: 'a' },
                data: { config: config(name, key).replace('persistence: ', 'persistence:\n  ') },
              }),
            ].join('\n---\n'),
          }),
        )
        .map(({ path, what }) => `${path}: ${what}`);

    expect(among('archive', 'password')).toEqual([]);
    expect(among('archives', 'password')).toEqual([expect.stringContaining('passwordSecret.name: there is no Secret')]);
    expect(among('archive', 'pasword')).toEqual([expect.stringContaining('has no key "pasword"')]);
  });
});
