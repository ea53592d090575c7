import type { Check } from '../../check';
import { objectsOfKind } from '../../objects';
import { addressProblems } from './addresses';
import { busProblems } from './bus';
import { openProblems } from './open';
import { dataProblems } from './data';
import { dependencyProblems } from './dependencies';
import { nameProblems } from './names';
import { parameterPlaces } from './parameters';
import { unheardProblems } from './unheard';
import { triggerProblems } from './triggers';
import { webhookProblems } from './webhook';
import { findingAt } from '../../problem';

const name = 'events';

const ofSensors = [dependencyProblems, triggerProblems, nameProblems, parameterPlaces, dataProblems];
const ofSources = [unheardProblems, webhookProblems];

/** Sensors and event sources that do not meet: other names, places or data, no bus between them, or nobody who listens. */
export const events: Check = {
  name,
  findFindings: (rendering) =>
    [
      ...objectsOfKind(rendering, 'EventSource', 'Sensor').flatMap((object) => [
        ...busProblems(object, rendering),
        ...(object.kind === 'Sensor' ? ofSensors : ofSources).flatMap((find) => find(object, rendering)),
      ]),
      ...addressProblems(rendering),
      ...openProblems(rendering),
    ].map((problem) => findingAt(name, problem.object, problem)),
};
