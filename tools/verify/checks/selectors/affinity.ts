import { listAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { isSelective, printSelector, selects } from '../../label-selector';
import type { PodSet } from '../../pod-sets';
import { fieldsAt, type Field } from '../../walk';
import { takesNothing } from './takes-nothing';
import type { Problem } from '../../problem';

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution.*';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution.*.podAffinityTerm';
const TERMS = ['podAffinity', 'podAntiAffinity'].flatMap((kind) =>
  [REQUIRED, PREFERRED].map((list) => `affinity.${kind}.${list}`),
);

/** What spreads pods or keeps them apart or together is about pods that exist; spreading is about the own ones. */
export function affinityProblems(object: RenderedObject, pods: readonly PodSet[]): readonly Problem[] {
  const own = pods.find(({ template }) => template?.object === object);
  if (own?.template === undefined) return [];
  const { spec, path } = own.template;
  const at = (pattern: string) =>
    fieldsAt(spec, pattern).map((field) => ({ ...field, path: [...path, ...field.path] }));
  return [
    ...at('topologySpreadConstraints.*').flatMap((constraint) => spreadProblems(constraint, own)),
    ...TERMS.flatMap(at).flatMap((term) => termProblems(term, own, pods)),
  ];
}

function spreadProblems({ path, value }: Field, own: PodSet): readonly Problem[] {
  const selector = valueAt(value, 'labelSelector');
  if (selects(selector, own.labels)) return [];
  return [
    {
      path: [...path, 'labelSelector'],
      what: `its own pods do not have ${printSelector(selector)}: nothing is spread`,
      remedy: 'select labels of the pods of this workload',
    },
  ];
}

function termProblems({ path, value }: Field, own: PodSet, pods: readonly PodSet[]): readonly Problem[] {
  const selector = valueAt(value, 'labelSelector');
  const namespaces = listAt(value, 'namespaces').map(String);
  const anywhere = valueAt(value, 'namespaceSelector') !== undefined;
  const inReach = ({ namespace }: PodSet) =>
    anywhere || (namespaces.length > 0 ? namespaces.includes(namespace) : namespace === own.namespace);
  if (!isSelective(selector) || pods.some((pod) => inReach(pod) && selects(selector, pod.labels))) return [];
  const where: JsonPath = [...path, 'labelSelector'];
  return [takesNothing(where, selector, namespaces[0] ?? own.namespace, pods)];
}
