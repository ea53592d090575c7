import { aRendering } from '@idp/testing';
import { podSecurity } from './pod-security';

const namespace = (level: string, version = 'latest') => `
kind: Namespace
metadata:
  name: loki
  labels: { pod-security.kubernetes.io/enforce: ${level}, pod-security.kubernetes.io/enforce-version: ${version} }
---`;

const pod = (spec: string, container = '{}', annotations = '{}') => `
kind: DaemonSet
metadata: { name: agent }
spec:
  template:
    metadata: { annotations: ${annotations} }
    spec: { containers: [{ name: main, ${container.slice(1, -1)} }], ${spec} }`;

const GOOD_POD = 'securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }';
const GOOD = 'securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }';

function findingsIn(manifests: string): readonly string[] {
  return podSecurity
    .findFindings(aRendering({ loki: manifests }, {}, { kubernetes: '1.34.0' }))
    .map(({ path, what }) => `${path}: ${what.split(', which')[0]}`);
}

const at = (path: string) => expect.stringContaining(`spec.template.spec.${path}: `);

describe('the level baseline', () => {
  it.each([
    ['hostNetwork', 'hostNetwork: true', '{}', 'hostNetwork'],
    ['processes of the node', 'hostPID: true', '{}', 'hostPID'],
    ['privileges', '', '{ securityContext: { privileged: true } }', 'containers[0].securityContext.privileged'],
    [
      'capabilities',
      '',
      '{ securityContext: { capabilities: { add: [NET_RAW, CHOWN] } } }',
      'containers[0].securityContext.capabilities.add',
    ],
    ['paths of the node', 'volumes: [{ name: log, hostPath: { path: /var/log } }]', '{}', 'volumes[0].hostPath'],
    ['ports of the node', '', '{ ports: [{ containerPort: 1, hostPort: 80 }] }', 'containers[0].ports[0].hostPort'],
    [
      'probes of other hosts',
      '',
      '{ livenessProbe: { httpGet: { host: 169.254.169.254, port: 80 } } }',
      'containers[0].livenessProbe.httpGet.host',
    ],
    [
      'no AppArmor',
      'securityContext: { appArmorProfile: { type: Unconfined } }',
      '{}',
      'securityContext.appArmorProfile.type',
    ],
    [
      'SELinux types',
      'securityContext: { seLinuxOptions: { type: spc_t } }',
      '{}',
      'securityContext.seLinuxOptions.type',
    ],
    ['an open /proc', '', '{ securityContext: { procMount: Unmasked } }', 'containers[0].securityContext.procMount'],
    [
      'no seccomp',
      'initContainers: [{ name: first, securityContext: { seccompProfile: { type: Unconfined } } }]',
      '{}',
      'initContainers[0].securityContext.seccompProfile.type',
    ],
    [
      'settings of the kernel',
      'securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem }, { name: kernel.msgmax }] }',
      '{}',
      'securityContext.sysctls[1]',
    ],
  ])('refuses %s', (_, spec, container, path) => {
    expect(findingsIn(namespace('baseline') + pod(spec, container))).toEqual([at(path)]);
    expect(findingsIn(namespace('privileged') + pod(spec, container))).toEqual([]);
  });

  it('refuses AppArmor profiles in annotations', () => {
    const annotated = (profile: string) =>
      pod('', '{}', `{ container.apparmor.security.beta.kubernetes.io/main: ${profile} }`);

    expect(findingsIn(namespace('baseline') + annotated('unconfined'))).toHaveLength(1);
    expect(findingsIn(namespace('baseline') + annotated('localhost/mine'))).toEqual([]);
  });

  it('lets through what states nothing', () => {
    expect(findingsIn(namespace('baseline') + pod(''))).toEqual([]);
  });

  it('holds in the version that the namespace names', () => {
    const set = pod('securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem }] }');

    expect(findingsIn(namespace('baseline', 'v1.31') + set)).toHaveLength(1);
    expect(findingsIn(namespace('baseline', 'v1.32') + set)).toEqual([]);
  });
});

describe('the level restricted', () => {
  it('lets through what gives up its rights', () => {
    expect(findingsIn(namespace('restricted') + pod(GOOD_POD, `{ ${GOOD} } }`))).toEqual([]);
  });

  it('lets through what gives them up in each container', () => {
    const own = `{ ${GOOD}, runAsNonRoot: true, seccompProfile: { type: Localhost } } }`;

    expect(findingsIn(namespace('restricted') + pod('', own))).toEqual([]);
  });

  it('refuses what states nothing, field by field', () => {
    expect(findingsIn(namespace('restricted') + pod(''))).toEqual([
      at('containers[0].securityContext.allowPrivilegeEscalation'),
      at('containers[0].securityContext.runAsNonRoot'),
      at('containers[0].securityContext.seccompProfile'),
      at('containers[0].securityContext.capabilities.drop'),
    ]);
  });

  it.each([
    ['root', `${GOOD_POD.slice(0, -2)}, runAsUser: 0 }`, `{ ${GOOD} } }`, 'securityContext.runAsUser'],
    [
      'a container that may be root',
      GOOD_POD,
      `{ ${GOOD}, runAsNonRoot: false } }`,
      'containers[0].securityContext.runAsNonRoot',
    ],
    ['volumes of a network', `${GOOD_POD}, volumes: [{ name: a, nfs: {} }]`, `{ ${GOOD} } }`, 'volumes[0].nfs'],
    [
      'volumes of the node',
      `${GOOD_POD}, volumes: [{ name: a, hostPath: {} }]`,
      `{ ${GOOD} } }`,
      'volumes[0].hostPath',
    ],
    [
      'capabilities of the usual set',
      GOOD_POD,
      `{ ${GOOD.replace('[ALL]', '[ALL], add: [CHOWN, NET_BIND_SERVICE]')} } }`,
      'containers[0].securityContext.capabilities.add',
    ],
  ])('refuses %s', (_, spec, container, path) => {
    expect(findingsIn(namespace('restricted') + pod(spec, container))).toEqual([at(path)]);
  });

  it('says nothing about Windows', () => {
    expect(findingsIn(namespace('restricted') + pod('os: { name: windows }'))).toEqual([]);
  });
});

describe('a namespace without a level', () => {
  it('refuses nothing', () => {
    expect(findingsIn(pod('hostNetwork: true'))).toEqual([]);
  });
});
