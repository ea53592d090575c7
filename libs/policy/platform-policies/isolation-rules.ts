import { containers } from './containers';
import type { Rule } from './rule';

/** A container's own word outranks that of its pod. */
const ofContainer = (field: string, otherwise: string) =>
  `c.?securityContext.?${field}.orValue(object.spec.?securityContext.?${field}.orValue(${otherwise}))`;

const hostNamespaces = ['hostNetwork', 'hostPID', 'hostIPC'].map((field) => ({
  expression: `!object.spec.?${field}.orValue(false)`,
  message: `the pod has ${field}`,
}));

/**
 * The rules that keep a container from what is not its own; images come from these registries only. Kyverno reads the
 * registry of an image as what pulls it does: images without one, and those of docker.io, are of index.docker.io.
 */
export function isolationRules(registries: readonly string[]) {
  const allowed = registries
    .map((registry) => `'${registry.replace(/^docker\.io(?=\/|$)/, 'index.docker.io')}/'`)
    .join(', ');
  const name = "(image(c.image).registry() + '/' + image(c.image).repository())";
  return {
    'allowed-registries': {
      title: 'Images come from known registries',
      reason: 'What others may change without a trace is not run.',
      severity: 'high',
      about: 'pods',
      ...containers,
      validations: [
        {
          expression: `variables.containers.all(c, [${allowed}].exists(r, ${name}.startsWith(r)))`,
          message: `an image is from none of ${registries.join(', ')}`,
        },
      ],
    },
    'no-latest-images': {
      title: 'Images have a version',
      reason: 'What runs is what was reviewed, also after a restart.',
      severity: 'medium',
      about: 'pods',
      ...containers,
      validations: [
        {
          expression: String.raw`variables.containers.all(c, c.image.contains('@sha256:') || (c.image.matches(':[^/:]+$') && !c.image.endsWith(':latest')))`,
          message: 'an image has no tag, or the tag latest',
        },
      ],
    },
    'no-privileged-containers': {
      title: 'Containers are not privileged',
      reason: 'A privileged container is root on its node.',
      severity: 'high',
      about: 'pods',
      ...containers,
      validations: [
        {
          expression: 'variables.containers.all(c, !c.?securityContext.?privileged.orValue(false))',
          message: 'a container is privileged',
        },
        {
          expression:
            "variables.containers.all(c, c.?securityContext.?capabilities.?add.orValue([]).all(a, a == 'NET_BIND_SERVICE'))",
          message: 'a container adds capabilities other than NET_BIND_SERVICE',
        },
      ],
    },
    'no-host-access': {
      title: 'Pods stay away from their node',
      reason: 'Files, network and processes of a node belong to everybody on it.',
      severity: 'high',
      about: 'pods',
      validations: [
        ...hostNamespaces,
        {
          expression: 'object.spec.?volumes.orValue([]).all(v, !has(v.hostPath))',
          message: 'the pod mounts a hostPath',
        },
      ],
    },
    'non-root': {
      title: 'Containers do not run as root',
      reason: 'Who breaks out of a container is who it runs as.',
      severity: 'medium',
      about: 'pods',
      ...containers,
      validations: [
        {
          expression: `variables.containers.all(c, ${ofContainer('runAsNonRoot', 'false')})`,
          message: 'a container may run as root: runAsNonRoot is not true',
        },
        {
          expression: `variables.containers.all(c, ${ofContainer('runAsUser', '1')} != 0)`,
          message: 'a container runs as user 0',
        },
      ],
    },
  } as const satisfies Readonly<Record<string, Rule>>;
}
