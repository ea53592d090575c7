import { listAt, textAt, type Rendering } from '@idp/model';
import { objectsOfKind } from '@idp/verify';

/** Where a key of a Secret lies in the cluster. */
export interface SecretKey {
  readonly namespace: string;
  readonly name: string;
  readonly key: string;
}

/** Where one of the wanted components keeps its copy of what is in Vault; undefined where none does. */
export function copyOf(
  rendering: Rendering,
  { path, property }: { readonly path: string; readonly property: string },
  isWanted: (component: string) => boolean,
): SecretKey | undefined {
  for (const { component, namespace = '', name, content } of objectsOfKind(rendering, 'ExternalSecret')) {
    if (!isWanted(component)) continue;
    const entry = listAt(content, 'spec', 'data').find(
      (one) => textAt(one, 'remoteRef', 'key') === path && textAt(one, 'remoteRef', 'property') === property,
    );
    const key = textAt(entry, 'secretKey');
    if (key !== undefined) return { namespace, name: textAt(content, 'spec', 'target', 'name') ?? name, key };
  }
  return undefined;
}
