import type { RenderedObject, Rendering } from '@idp/model';
import { inventoryOf } from '../../inventory';
import { missingPart, missingThing, type Missing } from '../../missing';
import { containersOf, podsOf } from '../../pods';
import { headlessServices, podsBehind, portsOf, serviceNamed } from '../../services';
import { hostsOf, type Host } from './host-names';
import { namesIn } from './names';

type Finder = (object: RenderedObject) => readonly (Missing & { path: string })[];

/** Finds hosts of Services that do not exist, and ports that these lack, in any text of an object. */
export function deadHosts(rendering: Rendering): Finder {
  const names = namesIn(rendering);
  return (object) =>
    hostsOf(object, names).flatMap((host) => {
      const problem = problemOf(host, rendering);
      return problem === undefined ? [] : [{ path: host.path, ...problem }];
    });
}

function problemOf(host: Host, rendering: Rendering): Missing | undefined {
  const { service, namespace, port } = host;
  const found = inventoryOf(rendering).find('Service', service, namespace);
  if (!found) return missingThing(rendering, 'Service', service, namespace);
  if (port === undefined || found.keys === undefined) return undefined;
  if (found.keys.includes(port)) return inClear(host, rendering);
  return reachesPod(rendering, host) ? undefined : missingPart(found, port);
}

/** A port that is named after HTTPS answers nobody who speaks without it. */
function inClear({ service, namespace, scheme, port }: Host, rendering: Rendering): Missing | undefined {
  if (scheme !== 'http') return undefined;
  const object = serviceNamed(service, namespace, rendering);
  const named = object && portsOf(object).find((one) => String(one.port) === port)?.name;
  if (named === undefined || !/^https\b/.test(named)) return undefined;
  return { what: `port ${port} of Service "${service}" is "${named}", and this speaks HTTP`, remedy: 'write https://' };
}

/** A Service without an address of its own leads to its pods, whatever ports it names. */
function reachesPod(rendering: Rendering, { service: name, namespace, port }: Host): boolean {
  const service = headlessServices(rendering).find((one) => one.name === name && one.namespace === namespace);
  if (service === undefined) return false;
  const pods = podsBehind(service, podsOf(rendering));
  if (pods.length === 0) return true;
  return pods.flatMap(containersOf).some(({ content }) => JSON.stringify(content['ports'] ?? []).includes(`:${port}`));
}
