import { aRendering } from '@idp/testing';
import { admission } from './index';

function found(manifest: string) {
  return admission.findFindings(aRendering({ shop: manifest })).map(({ path, what }) => `${path}: ${what}`);
}

const deployment = (pod: string, container: string, spec = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { ${spec} template: { spec: { ${pod} containers: [{ name: web, ${container} }] } } }
`;
const context = (text: string) => `securityContext: { ${text} }`;

describe('a container', () => {
  it('does not run as root where that is forbidden', () => {
    expect(found(deployment(`${context('runAsNonRoot: true')},`, context('runAsUser: 0')))).toEqual([
      'spec.template.spec.containers[0].securityContext.runAsUser: it runs as root (0), and runAsNonRoot forbids it: the container never starts',
    ]);
    expect(found(deployment(`${context('runAsUser: 0')},`, context('runAsNonRoot: true')))).toEqual([
      expect.stringContaining('spec.template.spec.securityContext.runAsUser: it runs as root'),
    ]);
    expect(found(deployment(`${context('runAsUser: 0, runAsNonRoot: true')},`, context('runAsUser: 1')))).toEqual([]);
    expect(
      found(deployment(`${context('runAsNonRoot: true')},`, context('runAsUser: 0, runAsNonRoot: false'))),
    ).toEqual([]);
  });

  it.each([
    ['privileged: true', 'a privileged container may always escalate'],
    ['capabilities: { add: [SYS_ADMIN] }', 'a container with SYS_ADMIN may always escalate'],
  ])('escalates where it has %s, so it cannot be forbidden', (having, problem) => {
    expect(found(deployment('', context(`${having}, allowPrivilegeEscalation: false`)))).toEqual([
      `spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation: ${problem}`,
    ]);
    expect(found(deployment('', context(having)))).toEqual([]);
  });
});

describe('a rollout', () => {
  it('waits for ready pods longer than they take', () => {
    expect(found(deployment('', 'image: a', 'minReadySeconds: 600,'))).toEqual([
      'spec.minReadySeconds: a rollout fails after 600 s, before a pod counts as ready',
    ]);
    expect(found(deployment('', 'image: a', 'minReadySeconds: 30,'))).toEqual([]);
  });

  it('gives pods time to end, if any', () => {
    expect(found(deployment('terminationGracePeriodSeconds: -1,', 'image: a'))).toHaveLength(1);
    expect(found(deployment('terminationGracePeriodSeconds: 0,', 'image: a'))).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    [
      'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { type: NodePort, ports: [{ port: 80, nodePort: 8080 }] }',
    ],
    [
      'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: a }\nwebhooks: [{ timeoutSeconds: 31 }]',
    ],
    [deployment('', 'livenessProbe: { exec: { command: [a] }, successThreshold: 2 }')],
  ])('is within what is allowed: %s', (manifest) => {
    expect(found(manifest)).toHaveLength(1);
    expect(found(manifest.replace('8080', '30080').replace('31', '30').replace('liveness', 'readiness'))).toEqual([]);
  });
});

describe('a Secret', () => {
  const secret = (type: string, keys: string) =>
    `kind: Secret\nmetadata: { name: a }\ntype: ${type}\nstringData: { ${keys} }`;
  const external = (template: string) => `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: a }
spec: { target: { template: ${template} }, data: [{ secretKey: tls.crt }, { secretKey: key }] }`;

  it('has the keys of its type', () => {
    expect(found(secret('kubernetes.io/tls', 'tls.crt: a, tls.key: b'))).toEqual([]);
    expect(found(secret('Opaque', 'cert: a'))).toEqual([]);
    expect(found(secret('kubernetes.io/tls', 'cert: a, tls.key: b'))).toEqual([
      'type: a Secret of type kubernetes.io/tls has tls.crt, and this has cert, tls.key',
    ]);
    expect(found(secret('kubernetes.io/dockerconfigjson', 'config: a'))).toHaveLength(1);
  });

  it('may be written by an operator', () => {
    expect(found(external('{ type: kubernetes.io/tls }'))).toEqual([
      'spec.target.template.type: a Secret of type kubernetes.io/tls has tls.key, and this has tls.crt, key',
    ]);
    expect(found(external('{ type: kubernetes.io/tls, mergePolicy: Merge, data: { tls.key: "{{ .key }}" } }'))).toEqual(
      [],
    );
    expect(found(external('{ type: kubernetes.io/tls, templateFrom: [{ literal: a }] }'))).toEqual([]);
  });
});

describe('a binding', () => {
  const binding = (kind: string, rest: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: a }\n${rest}`;
  const subject = 'subjects: [{ kind: ServiceAccount, name: a }]';

  it('says of which namespace a ServiceAccount is where it has none itself', () => {
    expect(found(binding('RoleBinding', `roleRef: { kind: Role, name: a }\n${subject}`))).toEqual([]);
    expect(found(binding('ClusterRoleBinding', `roleRef: { kind: ClusterRole, name: a }\n${subject}`))).toEqual([
      'subjects[0]: it does not say of which namespace the ServiceAccount is, and the API server does not guess',
    ]);
  });

  it('binds a role of a kind that it can bind', () => {
    expect(found(binding('ClusterRoleBinding', 'roleRef: { kind: Role, name: a }'))).toEqual([
      'roleRef.kind: a ClusterRoleBinding cannot bind a Role',
    ]);
    expect(found(binding('RoleBinding', 'roleRef: { kind: Role, name: a, apiGroup: v1 }'))).toEqual([
      'roleRef.apiGroup: there are no roles in "v1"',
    ]);
  });
});
