import type { Check } from '../../check';
import { objectsAsked, objectsOfKind } from '../../objects';
import { alertmanagerFindings } from './alertmanager';
import { expressionFindings, undecidedFindings } from './expressions';
import { formFindings } from './forms';
import { labelFindings } from './labels';
import { metricFindings } from './metrics';
import { groupFindings, nameFindings } from './names';
import { objectiveFindings } from './objectives';

const name = 'alerts';

/** Alerts that never call anybody, or for the wrong thing: expressions that are none, and names of two components. */
export const alerts: Check = {
  name,
  findFindings: (rendering) => {
    const rules = objectsOfKind(rendering, 'PrometheusRule');
    const asked = objectsAsked(rendering, 'PrometheusRule');
    return [
      ...objectsAsked(rendering).flatMap((object) => expressionFindings(name, object)),
      ...asked.flatMap((object) => groupFindings(name, object)),
      ...asked.flatMap((object) => formFindings(name, object)),
      ...asked.flatMap((object) => undecidedFindings(name, object)),
      ...nameFindings(name, rules),
      ...objectsAsked(rendering, 'ServiceLevelObjective').flatMap((object) => objectiveFindings(name, object)),
      ...metricFindings(name, rendering),
      ...labelFindings(name, rendering),
      ...alertmanagerFindings(name, rendering),
    ];
  },
};
