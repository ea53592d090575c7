import { listAt, textAt, valueAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { objectsOfKind } from './objects';
import { containersOf, type Container, type PodTemplate } from './pods';
import { fieldsAt } from './walk';
import type { Problem } from './problem';

/** The names and numbers of the ports of containers. */
export interface Ports {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
}

/** Ports on which programs listen though their charts declare and set them nowhere, by the name of the image. */
const UNDECLARED: Readonly<Record<string, readonly number[]>> = {
  // https://docs.cilium.io/en/stable/cmdref/hubble-relay_serve/
  'hubble-relay': [4222],
};

/** The ports that containers declare. */
export function portsOf(containers: readonly Container[]): Ports {
  const ports = containers.flatMap(({ content }) => listAt(content, 'ports'));
  return {
    names: ports.flatMap((port) => textAt(port, 'name') ?? []),
    numbers: ports.map((port) => Number(valueAt(port, 'containerPort'))),
  };
}

/**
 * What is wrong with calling a port; undefined where nothing is. A name has to be declared. A number need not be: it
 * is wrong only where others are declared and neither the pod nor its configuration mentions it.
 */
export function portProblem(
  port: unknown,
  ports: Ports,
  mentions: (port: number) => boolean,
): Omit<Problem, 'path'> | undefined {
  const { names, numbers } = ports;
  if (typeof port === 'string' && !/^\d+$/.test(port)) {
    if (names.includes(port)) return undefined;
    const declared = names.length === 0 ? `name one of the ports ${numbers.join(', ')}` : suggest(port, names);
    return {
      what: `no port is named "${port}"`,
      remedy: numbers.length === 0 ? 'declare it in ports of the container' : declared,
    };
  }
  const number = Number(port);
  if (numbers.length === 0 || numbers.includes(number) || mentions(number)) return undefined;
  return {
    what: `nothing listens on port ${number}: the container has ${numbers.join(', ')}`,
    remedy: 'call one of these, or declare the port in the container',
  };
}

/** Whether a pod or the configuration that it mounts speaks of a number, its probes and ports aside. */
export function mentionsPort(pod: PodTemplate, rendering: Rendering): (port: number) => boolean {
  const containers = containersOf(pod).map(({ content }) => [content['command'], content['args'], content['env']]);
  const mounted = fieldsAt(pod.spec, 'volumes.*').flatMap(({ value }) => [
    textAt(value, 'configMap', 'name') ?? '',
    textAt(value, 'secret', 'secretName') ?? '',
    ...listAt(value, 'projected', 'sources').map((source) => textAt(source, 'configMap', 'name') ?? ''),
  ]);
  const configuration = objectsOfKind(rendering, 'ConfigMap', 'Secret')
    .filter(({ namespace, name }) => namespace === pod.namespace && mounted.includes(name))
    .map(({ content }) => content);
  const text = JSON.stringify([containers, configuration]);
  const known = containersOf(pod).flatMap(({ content }) => undeclaredBy(textAt(content, 'image') ?? '', rendering));
  return (port) => known.includes(port) || new RegExp(`(?<!\\d)${port}(?!\\d)`).test(text);
}

function undeclaredBy(image: string, rendering: Rendering): readonly number[] {
  const name = /([^/:@]+)(:[^/@]+)?(@.+)?$/.exec(image)?.[1] ?? '';
  return name === 'cilium-envoy' ? listenerPorts(rendering) : (UNDECLARED[name] ?? []);
}

/** Cilium opens Gateways in Envoy. */
function listenerPorts(rendering: Rendering): readonly number[] {
  const listeners = objectsOfKind(rendering, 'Gateway').flatMap(({ content }) => listAt(content, 'spec', 'listeners'));
  return listeners.map((listener) => Number(valueAt(listener, 'port')));
}
