import { listAt, valueAt } from '@idp/model';
import { allowsIn, allPartsOf, hasOwnUsers, inContext, partsOf, volumesOf, wholeOf, type Rule } from './pod-fields';

const VOLUMES = [
  ...['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim'],
  ...['projected', 'secret'],
];

// hostPath is told by the level below.
const volumes: Rule = (pod) => volumesOf(pod, (kind) => kind !== 'hostPath' && !VOLUMES.includes(kind));

const privilegeEscalation: Rule = (pod) =>
  partsOf(pod)
    .filter(({ context }) => context['allowPrivilegeEscalation'] !== false)
    .map((part) =>
      inContext(part, ['allowPrivilegeEscalation'], 'may get more rights than it starts with', 'set it to false'),
    );

const nonRoot: Rule = (pod, minor) => {
  if (hasOwnUsers(pod, minor)) return [];
  const whole = wholeOf(pod);
  const stated = whole.context['runAsNonRoot'];
  const denied = stated === false ? [inContext(whole, ['runAsNonRoot'], 'may run as root', 'set it to true')] : [];
  const parts = partsOf(pod).filter(({ context }) => (context['runAsNonRoot'] ?? stated ?? false) !== true);
  const own = parts.filter(({ context }) => context['runAsNonRoot'] === false || stated === undefined);
  const remedy = 'set it to true, for the pod or for each container';
  return [...denied, ...own.map((part) => inContext(part, ['runAsNonRoot'], 'may run as root', remedy))];
};

const rootUser: Rule = (pod, minor) =>
  allPartsOf(pod)
    .filter(({ context }) => context['runAsUser'] === 0 && !hasOwnUsers(pod, minor))
    .map((part) => inContext(part, ['runAsUser'], 'runs as root', 'take another user'));

// A profile that is stated and wrong is told by the level below.
const seccomp: Rule = (pod) => {
  if (valueAt(wholeOf(pod).context, 'seccompProfile', 'type') !== undefined) return [];
  return partsOf(pod)
    .filter(({ context }) => valueAt(context, 'seccompProfile', 'type') === undefined)
    .map((part) =>
      inContext(
        part,
        ['seccompProfile'],
        'has no seccomp profile',
        'set RuntimeDefault, for the pod or each container',
      ),
    );
};

const capabilities: Rule = (pod) =>
  partsOf(pod).flatMap((part) => {
    const dropped = listAt(part.context, 'capabilities', 'drop').includes('ALL');
    const added = listAt(part.context, 'capabilities', 'add').filter((capability) => capability !== 'NET_BIND_SERVICE');
    return [
      ...(dropped ? [] : [inContext(part, ['capabilities', 'drop'], 'keeps its capabilities', 'drop ALL of them')]),
      ...added.map((one) => inContext(part, ['capabilities', 'add'], `adds ${String(one)}`, 'do not add it')),
    ];
  });

/** The rules of the level "restricted" beyond those of "baseline". Source: the Pod Security Standards. */
export const restricted: readonly Rule[] = [
  volumes,
  allowsIn(['procMount'], (type) => type === 'Default', 'leave it out'),
  privilegeEscalation,
  nonRoot,
  rootUser,
  seccomp,
  capabilities,
];
