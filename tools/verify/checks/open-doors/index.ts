import type { RenderedObject, Rendering } from '@idp/model';
import type { Check } from '../../check';
import { objectsAsked } from '../../objects';
import { findingAt, type Problem } from '../../problem';
import { openedByContainers } from './containers';
import { openedByFiles } from './files';
import { openedByNetwork } from './network';
import { openedByPolicies } from './policies';
import { openedByProjects } from './projects';
import { openedInVault } from './vault';

const name = 'open-doors';

/** Programs that let in whoever asks, or believe whoever answers. */
export const openDoors: Check = {
  name,
  findFindings: (rendering) =>
    objectsAsked(rendering).flatMap((object) =>
      doorsIn(object, rendering).map((problem) => findingAt(name, object, problem)),
    ),
};

function doorsIn(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  return [
    ...openedByFiles(object, rendering),
    ...openedByContainers(object),
    ...openedByNetwork(object),
    ...openedByPolicies(object),
    ...openedByProjects(object),
    ...openedInVault(object),
  ];
}
