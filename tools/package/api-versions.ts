import { isObject } from '@idp/model';
import { parseAllDocuments } from 'yaml';

/**
 * What the definitions of kinds in rendered manifests bring to a cluster, in both forms in which charts ask for it:
 * `<group>/<version>` and `<group>/<version>/<Kind>`.
 */
export function apiVersionsIn(manifests: string): readonly string[] {
  return parseAllDocuments(manifests).flatMap((document) => {
    const object: unknown = document.toJS();
    return isObject(object) && object['kind'] === 'CustomResourceDefinition' ? versionsOf(object['spec']) : [];
  });
}

function versionsOf(spec: unknown): readonly string[] {
  if (!isObject(spec) || !isObject(spec['names']) || !Array.isArray(spec['versions'])) return [];
  const group = String(spec['group']);
  const kind = String(spec['names']['kind']);
  const versions: readonly unknown[] = spec['versions'];
  return versions.flatMap((version) =>
    isObject(version) && version['served'] === true
      ? [`${group}/${String(version['name'])}`, `${group}/${String(version['name'])}/${kind}`]
      : [],
  );
}
