import type { Check } from '../../check';
import { objectsOfKind } from '../../objects';
import { addressProblems } from './addresses';
import { busProblems } from './bus';
import { dependencyProblems } from './dependencies';
import { unheardProblems } from './unheard';
import { triggerProblems } from './triggers';
import { findingAt } from '../../problem';

const name = 'events';

/** Sensors and event sources that do not meet: other names, no bus between them, or nobody who listens. */
export const events: Check = {
  name,
  findFindings: (rendering) =>
    [
      ...objectsOfKind(rendering, 'EventSource', 'Sensor').flatMap((object) => [
        ...busProblems(object, rendering),
        ...(object.kind === 'Sensor'
          ? [...dependencyProblems(object, rendering), ...triggerProblems(object)]
          : unheardProblems(object, rendering)),
      ]),
      ...addressProblems(rendering),
    ].map((problem) => findingAt(name, problem.object, problem)),
};
