import { isObject, listAt, printPath, textAt, textsAt, valueAt } from '@idp/model';
import { allowsIn, hasOwnUsers, inContext, partsOf, volumesOf, type Rule } from './pod-fields';

/** What a container has without asking. */
const CAPABILITIES = [
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE'],
  ...['SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
];

/** The kernel settings that concern the pod alone, each with the version of Kubernetes that took it in. */
const SYSCTLS: Readonly<Record<string, number>> = {
  'kernel.shm_rmid_forced': 0,
  'net.ipv4.ip_local_port_range': 0,
  'net.ipv4.ip_unprivileged_port_start': 0,
  'net.ipv4.ping_group_range': 0,
  'net.ipv4.tcp_syncookies': 0,
  'net.ipv4.ip_local_reserved_ports': 27,
  'net.ipv4.tcp_fin_timeout': 29,
  'net.ipv4.tcp_keepalive_intvl': 29,
  'net.ipv4.tcp_keepalive_probes': 29,
  'net.ipv4.tcp_keepalive_time': 29,
  'net.ipv4.tcp_rmem': 32,
  'net.ipv4.tcp_wmem': 32,
};

/** The SELinux types of containers, each with the version of Kubernetes that took it in. */
const SELINUX_TYPES: Readonly<Record<string, number>> = {
  '': 0,
  container_t: 0,
  container_init_t: 0,
  container_kvm_t: 0,
  container_engine_t: 31,
};

const hostNamespaces: Rule = ({ path, spec }) =>
  ['hostNetwork', 'hostPID', 'hostIPC']
    .filter((field) => spec[field] === true)
    .map((field) => ({
      path: printPath([...path, field]),
      what: `the pod shares ${field} with its node`,
      remedy: 'leave it out',
    }));

const privileged: Rule = (pod) =>
  partsOf(pod)
    .filter(({ context }) => context['privileged'] === true)
    .map((part) => inContext(part, ['privileged'], 'is privileged', 'leave it out'));

const capabilities: Rule = (pod) =>
  partsOf(pod).flatMap((part) =>
    listAt(part.context, 'capabilities', 'add')
      .filter((capability) => !CAPABILITIES.includes(String(capability)))
      .map((capability) => inContext(part, ['capabilities', 'add'], `adds ${String(capability)}`, 'do not add it')),
  );

const hostPorts: Rule = (pod) =>
  partsOf(pod).flatMap(({ name, path, content }) =>
    listAt(content, 'ports').flatMap((port, index) => {
      const opened = valueAt(port, 'hostPort');
      if (opened === undefined || opened === 0) return [];
      return [
        {
          path: printPath([...path, 'ports', index, 'hostPort']),
          what: `${name} opens port ${String(opened)} of its node`,
          remedy: 'let a Service open it',
        },
      ];
    }),
  );

const HANDLERS = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
] as const;

const probedHosts: Rule = (pod, minor) =>
  partsOf(pod).flatMap(({ name, path, content }) =>
    HANDLERS.flatMap((handler) =>
      ['httpGet', 'tcpSocket'].flatMap((kind) => {
        const host = textAt(content, ...handler, kind, 'host');
        if (minor < 34 || host === undefined || host === '') return [];
        const what = `${name} lets its node ask ${host}`;
        return [{ path: printPath([...path, ...handler, kind, 'host']), what, remedy: 'leave the host out' }];
      }),
    ),
  );

const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/';

const appArmorAnnotations: Rule = ({ object, path }) =>
  Object.entries(textsAt(object.content, ...path.slice(0, -1), 'metadata', 'annotations'))
    .filter(([key, profile]) => key.startsWith(APPARMOR) && !/^$|^runtime\/default$|^localhost\//.test(profile))
    .map(([key, profile]) => ({
      path: printPath([...path.slice(0, -1), 'metadata', 'annotations', key]),
      what: `a container has the AppArmor profile ${profile}`,
      remedy: 'leave it out',
    }));

const hostPaths: Rule = (pod) => volumesOf(pod, (kind) => kind === 'hostPath');

const sysctls: Rule = ({ path, spec }, minor) =>
  listAt(spec, 'securityContext', 'sysctls')
    .filter(isObject)
    .flatMap(({ name }, index) => {
      if ((SYSCTLS[String(name)] ?? Infinity) <= minor) return [];
      const what = `the pod sets ${String(name)} of the kernel`;
      return [{ path: printPath([...path, 'securityContext', 'sysctls', index]), what, remedy: 'set it on the nodes' }];
    });

const procMount: Rule = (pod, minor) =>
  hasOwnUsers(pod, minor) ? [] : allowsIn(['procMount'], (type) => type === 'Default', 'leave it out')(pod, minor);

const usual = 'leave it out: the runtime has a profile of its own';

/** The rules of the level "baseline". Source: the Pod Security Standards, https://kubernetes.io/docs/concepts/security/pod-security-standards/. */
export const baseline: readonly Rule[] = [
  hostNamespaces,
  privileged,
  capabilities,
  hostPaths,
  hostPorts,
  probedHosts,
  appArmorAnnotations,
  allowsIn(['appArmorProfile', 'type'], (type) => type === 'RuntimeDefault' || type === 'Localhost', usual),
  allowsIn(['seLinuxOptions', 'type'], (type, minor) => (SELINUX_TYPES[String(type)] ?? Infinity) <= minor, usual),
  allowsIn(['seLinuxOptions', 'user'], (user) => user === '', usual),
  allowsIn(['seLinuxOptions', 'role'], (role) => role === '', usual),
  procMount,
  allowsIn(['seccompProfile', 'type'], (type) => type !== 'Unconfined', usual),
  sysctls,
];
