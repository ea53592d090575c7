import { textAt, type RenderedObject } from '@idp/model';
import { groupOf } from './objects';

const GROUPS = ['kyverno.io', 'policies.kyverno.io'];

/** Whether an object is a policy of Kyverno, or an exception of one. */
export function isOfKyverno(object: RenderedObject): boolean {
  return GROUPS.includes(groupOf(object));
}

/** Objects that a Kyverno leaves alone, whatever its policies say, each part with wildcards. */
export interface KyvernoFilter {
  /** As somebody wrote it: `[kind,namespace,name]`. */
  readonly text: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** The filters in the settings of a Kyverno; none where an object is not these. */
export function kyvernoFiltersIn({ kind, content }: RenderedObject): readonly KyvernoFilter[] {
  const text = kind === 'ConfigMap' ? textAt(content, 'data', 'resourceFilters') : undefined;
  const filters = [...(text ?? '').matchAll(/\[([^,\]]+),([^,\]]*),([^,\]]*)\]/g)];
  return filters.map(([whole, what = '', namespace = '', name = '']) => ({ text: whole, kind: what, namespace, name }));
}
