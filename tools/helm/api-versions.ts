import { listAt, textAt, valueAt } from '@idp/model';
import type { Manifest } from './manifests';

/**
 * What the definitions of kinds among these objects bring to a cluster, in both forms in which charts ask for it:
 * `<group>/<version>` and `<group>/<version>/<Kind>`. Sorted, each once.
 */
export function apiVersionsOf(objects: readonly Manifest[]): readonly string[] {
  return [...new Set(objects.flatMap(servedBy))].sort();
}

function servedBy({ kind, content }: Manifest): readonly string[] {
  if (kind !== 'CustomResourceDefinition') return [];
  const group = textAt(content, 'spec', 'group');
  const defined = textAt(content, 'spec', 'names', 'kind');
  return listAt(content, 'spec', 'versions').flatMap((version) => {
    const name = textAt(version, 'name');
    return valueAt(version, 'served') === true ? [`${group}/${name}`, `${group}/${name}/${defined}`] : [];
  });
}
