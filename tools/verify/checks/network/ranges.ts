import { isIP } from 'node:net';
import type { RenderedObject, Rendering } from '@idp/model';
import { isRange } from '../../address-range';
import { objectsAsked } from '../../objects';
import type { ObjectProblem } from '../../problem';
import { fieldsOf } from '../../walk';

const KINDS = ['CiliumClusterwideNetworkPolicy', 'CiliumNetworkPolicy', 'NetworkPolicy'];
const FIELDS = new Set(['cidr', 'except', 'fromCIDR', 'toCIDR']);

/** Addresses in policies that are none: the whole policy is refused. */
export function rangeProblems(rendering: Rendering): readonly ObjectProblem[] {
  return objectsAsked(rendering, ...KINDS).flatMap(rangesIn);
}

function rangesIn(object: RenderedObject): readonly ObjectProblem[] {
  return fieldsOf(object).flatMap(({ path, value }) => {
    const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
    if (typeof value !== 'string' || !FIELDS.has(String(field))) return [];
    if (isRange(value) || (isIP(value) !== 0 && object.kind !== 'NetworkPolicy')) return [];
    const what = `"${value}" is no range of addresses, so none of this policy holds`;
    return [{ object, path, what, remedy: 'write it as 10.0.0.0/8' }];
  });
}
