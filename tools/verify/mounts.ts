import { listAt, textAt, valueAt, type Rendering } from '@idp/model';
import { inventoryOf } from './inventory';
import type { Container, PodTemplate } from './pods';

/** A place in the files of a container at which a volume is. */
export interface Mount {
  readonly index: number;
  readonly path: string;
  readonly volume: string;
  /** What of the volume is there; all of it when absent. */
  readonly subPath?: string;
  /** The files of the volume; undefined where nobody knows them. */
  readonly files: readonly string[] | undefined;
}

/** The mounts of a container, with what is in them. */
export function mountsOf({ pod, content }: Container, rendering: Rendering): readonly Mount[] {
  return listAt(content, 'volumeMounts').map((mount, index) => {
    const volume = textAt(mount, 'name') ?? '';
    const subPath = textAt(mount, 'subPath');
    const path = (textAt(mount, 'mountPath') ?? '').replace(/(.)\/$/, '$1');
    return { index, path, volume, files: filesOf(pod, volume, rendering), ...(subPath !== undefined && { subPath }) };
  });
}

/** The names of the files in a volume of a pod; undefined where it is no ConfigMap or Secret, or nobody knows its keys. */
function filesOf({ spec, namespace }: PodTemplate, name: string, rendering: Rendering): readonly string[] | undefined {
  const volume = listAt(spec, 'volumes').find((one) => textAt(one, 'name') === name);
  const projected = listAt(volume, 'projected', 'sources');
  const sources = valueAt(volume, 'projected') === undefined ? [volume] : projected;
  const known = sources.map((source) => filesOfSource(source, namespace, rendering));
  return known.includes(undefined) ? undefined : known.flatMap((files) => files ?? []);
}

function filesOfSource(source: unknown, namespace: string, rendering: Rendering): readonly string[] | undefined {
  const token = valueAt(source, 'serviceAccountToken');
  if (token !== undefined) return [textAt(token, 'path') ?? 'token'];
  const downward = valueAt(source, 'downwardAPI');
  if (downward !== undefined) return listAt(downward, 'items').map((item) => textAt(item, 'path') ?? '');
  const [kind, content] =
    valueAt(source, 'configMap') === undefined
      ? ['Secret', valueAt(source, 'secret')]
      : ['ConfigMap', valueAt(source, 'configMap')];
  const name = textAt(content, 'secretName') ?? textAt(content, 'name');
  if (content === undefined || name === undefined || valueAt(content, 'optional') === true) return undefined;
  const items = listAt(content, 'items').map((item) => textAt(item, 'path') ?? '');
  return items.length > 0 ? items : inventoryOf(rendering).find(kind, name, namespace)?.keys;
}
