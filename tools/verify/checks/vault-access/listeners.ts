import { listAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { containersOf, podsOf, type PodTemplate } from '../../pods';
import { podsBehind, portsOf, selectingServices } from '../../services';
import { filesIn, withoutComments } from '../../texts';

/** A port at which a Vault of this environment is told to listen. */
export interface Listener {
  /** The ConfigMap with its configuration, and where it stands there. */
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly port: number;
  readonly tls: boolean;
  /** The Services that lead to its pods. */
  readonly services: readonly VaultService[];
}

/** A Service in front of Vault: its ports, each with the one of the pods that it leads to. */
export interface VaultService {
  readonly object: RenderedObject;
  readonly ports: readonly { readonly port: number; readonly target: number; readonly name: string | undefined }[];
}

/** Where Vault listens: https://developer.hashicorp.com/vault/docs/configuration/listener/tcp */
export function listenersIn(rendering: Rendering): readonly Listener[] {
  return rendering.components.flatMap(({ objects }) =>
    objects.flatMap((object) =>
      filesIn(object).flatMap(({ path, text }) =>
        blocksIn(withoutComments(text)).flatMap((block) => {
          const port = /^\s*address\s*=\s*"[^"]*:(\d+)"/m.exec(block)?.[1];
          const tls = !/^\s*tls_disable\s*=\s*"?(?:true|1)\b/m.test(block);
          if (port === undefined) return [];
          return [{ object, path, port: Number(port), tls, services: servicesOf(object, rendering) }];
        }),
      ),
    ),
  );
}

/** What stands between the braces of each listener, inner blocks among it. */
function blocksIn(text: string): readonly string[] {
  return [...text.matchAll(/\blistener\s+"tcp"\s*\{/g)].map(({ index, 0: start }) => {
    const rest = text.slice(index + start.length);
    let open = 1;
    const end = [...rest].findIndex((sign) => (open += sign === '{' ? 1 : sign === '}' ? -1 : 0) === 0);
    return end === -1 ? rest : rest.slice(0, end);
  });
}

function servicesOf({ component }: RenderedObject, rendering: Rendering): readonly VaultService[] {
  const pods = podsOf(rendering).filter(({ object }) => object.component === component);
  return selectingServices(rendering).flatMap((object) => {
    const behind = podsBehind(object, pods);
    if (behind.length === 0) return [];
    const ports = portsOf(object).flatMap(({ port, targetPort, name }) =>
      [...new Set(behind.flatMap((pod) => numbersOf(targetPort, pod)))].map((target) => ({
        port: Number(port),
        target,
        name,
      })),
    );
    return [{ object, ports }];
  });
}

function numbersOf(target: unknown, pod: PodTemplate): readonly number[] {
  if (typeof target === 'number') return [target];
  return containersOf(pod)
    .flatMap(({ content }) => listAt(content, 'ports'))
    .flatMap((port) => (textAt(port, 'name') === target ? Number(valueAt(port, 'containerPort')) : []));
}
