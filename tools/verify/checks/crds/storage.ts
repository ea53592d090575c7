import { isObject, listAt, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';

/** A definition that does not store exactly one of its versions. */
export function findStorageFindings(definition: RenderedObject): readonly Finding[] {
  const versions = listAt(definition.content, 'spec', 'versions').filter(isObject);
  const stored = versions.filter((version) => version['storage'] === true).map((version) => String(version['name']));
  if (stored.length === 1) return [];
  const given = stored.length === 0 ? 'none' : stored.join(' and ');
  return [
    findingIn('crds', definition, {
      path: 'spec.versions',
      what: `stores ${given} of its versions, and the API server accepts exactly one`,
      remedy: 'set storage: true in one version',
    }),
  ];
}
