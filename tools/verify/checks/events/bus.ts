import type { RenderedObject, Rendering } from '@idp/model';
import { inventoryOf } from '../../inventory';
import { missingThing } from '../../missing';
import { busOf } from './source';
import type { ObjectProblem } from '../../problem';

/** The bus is in the namespace of those who use it. */
export function busProblems(object: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  const bus = busOf(object);
  const { namespace = '' } = object;
  if (inventoryOf(rendering).find('EventBus', bus, namespace)) return [];
  return [{ object, path: ['spec', 'eventBusName'], ...missingThing(rendering, 'EventBus', bus, namespace) }];
}
