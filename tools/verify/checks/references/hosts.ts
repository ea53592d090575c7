import { printPath, type JsonPath, type Rendering } from '@idp/model';
import { inventoryOf } from '../../inventory';
import { containersOf, podsOf } from '../../pods';
import { headlessServices, podsBehind } from '../../services';
import type { Field } from '../../walk';
import { missingPart, missingThing, type Missing } from '../../missing';

/** A host in the cluster, maybe of one pod, with scheme and port: `https://pod.service.namespace.svc:8443`. */
const HOST =
  /(?:([a-z][a-z0-9+]*):\/\/(?:[^\s/@]*@)?)?(?<![\w.$})%*-])(?:[a-z0-9-]+\.)??([a-z0-9][a-z0-9-]*)\.([a-z0-9][a-z0-9-]*)\.svc(?:\.cluster\.local)?(?![\w-]|\.[a-z])(?::(\d+))?/g;

const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' };

/** Fields in which people write for people. */
const PROSE = new Set(['annotations', 'description', 'message', 'summary']);

interface Host {
  readonly service: string;
  readonly namespace: string;
  readonly port?: string;
}

/** Hosts of Services that do not exist, and ports that these lack, in any text of an object. */
export function deadHosts(fields: readonly Field[], rendering: Rendering): readonly (Missing & { path: string })[] {
  return fields.flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !value.includes('.svc') || isProse(path)) return [];
    return hostsIn(value).flatMap((host) => {
      const problem = problemOf(host, rendering);
      return problem === undefined ? [] : [{ path: printPath(path), ...problem }];
    });
  });
}

function isProse(path: JsonPath): boolean {
  return path.some((step) => PROSE.has(String(step)));
}

/** The hosts in a text, each once; comments of configuration files aside. */
function hostsIn(text: string): readonly Host[] {
  const uncommented = text.replace(/^\s*(?:#|\/\/|;).*$/gm, '').replace(/\s#\s.*$/gm, '');
  const found = [...uncommented.matchAll(HOST)].map(([, scheme = '', service = '', namespace = '', port]): Host => {
    const used = port ?? DEFAULT_PORTS[scheme];
    return { service, namespace, ...(used !== undefined && { port: used }) };
  });
  return [...new Map(found.map((host) => [JSON.stringify(host), host])).values()];
}

function problemOf({ service, namespace, port }: Host, rendering: Rendering): Missing | undefined {
  const found = inventoryOf(rendering).find('Service', service, namespace);
  if (!found) return missingThing(rendering, 'Service', service, namespace);
  if (port === undefined || found.keys === undefined || found.keys.includes(port)) return undefined;
  return reachesPod(rendering, service, namespace, port) ? undefined : missingPart(found, port);
}

/** A Service without an address of its own leads to its pods, whatever ports it names. */
function reachesPod(rendering: Rendering, name: string, namespace: string, port: string): boolean {
  const service = headlessServices(rendering).find((one) => one.name === name && one.namespace === namespace);
  if (service === undefined) return false;
  const pods = podsBehind(service, podsOf(rendering));
  if (pods.length === 0) return true;
  return pods.flatMap(containersOf).some(({ content }) => JSON.stringify(content['ports'] ?? []).includes(`:${port}`));
}
