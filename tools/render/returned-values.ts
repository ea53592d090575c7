import { PlatformError, type JsonObject } from '@idp/model';
import { callIn, problemIn } from './call';
import type { Placement } from './placement';
import { plainObjectOf } from './plain';

/** What a definition's function makes of its values in an environment, as plain data; throws what is not. */
export function returnedValuesOf(placement: Placement, name: 'chartValues' | 'templateValues'): JsonObject {
  const { values, view, component } = placement;
  const { definition } = component;
  if (definition[name] === undefined) return {};
  const { value, unplain } = plainObjectOf(callIn(placement, name, () => definition[name]?.(values, view)));
  if (unplain.length === 0) return value;
  throw new PlatformError(
    unplain.map(({ path, what }) =>
      path.length === 0
        ? problemIn(placement, name, `what ${name} returns ${what}`, 'return a mapping of plain data')
        : problemIn(placement, name, `"${path.join('.')}" ${what}`, 'return plain data'),
    ),
  );
}
