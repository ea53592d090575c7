import type { Check } from '../../check';
import { objectsOf, objectsOfKind } from '../../objects';
import { expressionFindings } from './expressions';
import { groupFindings, nameFindings } from './names';

const name = 'alerts';

/** Alerts that never call anybody, or for the wrong thing: expressions that are none, and names of two components. */
export const alerts: Check = {
  name,
  findFindings: (rendering) => {
    const rules = objectsOfKind(rendering, 'PrometheusRule');
    return [
      ...objectsOf(rendering).flatMap((object) => expressionFindings(name, object)),
      ...rules.flatMap((object) => groupFindings(name, object)),
      ...nameFindings(name, rules),
    ];
  },
};
