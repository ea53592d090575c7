import type { RenderedObject, Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { audible, dependenciesOf, eventsOf } from './source';
import type { ObjectProblem } from '../../problem';

/** Events that no sensor listens to. */
export function unheardProblems(source: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  const heard = objectsOfKind(rendering, 'Sensor')
    .filter((sensor) => audible(rendering, sensor).includes(source))
    .flatMap(dependenciesOf)
    .filter((dependency) => dependency.source === source.name)
    .map(({ event }) => event);
  return eventsOf(source)
    .filter(({ name }) => !heard.includes(name))
    .map(({ name, path }) => ({
      object: source,
      path,
      what: `no sensor listens to the event "${name}"`,
      remedy: `add a sensor that depends on it in namespace ${source.namespace}, or remove the event`,
    }));
}
