import type { RenderedObject, Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { inventoryOf } from '../../inventory';
import { missingThing } from '../../missing';
import { audible, busOf, dependenciesOf, eventsOf, type Dependency } from './source';
import type { ObjectProblem } from '../../problem';

/** A sensor listens to events that a source sends over the same bus. */
export function dependencyProblems(sensor: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  return dependenciesOf(sensor).flatMap((dependency) => problemOf(dependency, sensor, rendering));
}

function problemOf(
  { index, source, event }: Dependency,
  object: RenderedObject,
  rendering: Rendering,
): readonly ObjectProblem[] {
  const { namespace = '' } = object;
  const path = ['spec', 'dependencies', index];
  if (!inventoryOf(rendering).find('EventSource', source, namespace))
    return [
      { object, path: [...path, 'eventSourceName'], ...missingThing(rendering, 'EventSource', source, namespace) },
    ];
  const found = audible(rendering, object).find(({ name }) => name === source);
  if (found === undefined) return otherBus(object, path, source, rendering);
  const names = eventsOf(found).map(({ name }) => name);
  if (names.includes(event)) return [];
  return [
    {
      object,
      path: [...path, 'eventName'],
      what: `EventSource "${source}" sends no event "${event}"`,
      remedy: suggest(event, names),
    },
  ];
}

/** A source that is given is taken for one of the same bus. */
function otherBus(
  object: RenderedObject,
  path: ObjectProblem['path'],
  source: string,
  rendering: Rendering,
): readonly ObjectProblem[] {
  const rendered = rendering.components
    .flatMap(({ objects }) => objects)
    .find(({ kind, name, namespace }) => kind === 'EventSource' && name === source && namespace === object.namespace);
  if (rendered === undefined) return [];
  return [
    {
      object,
      path: [...path, 'eventSourceName'],
      what: `EventSource "${source}" uses the bus "${busOf(rendered)}", this sensor "${busOf(object)}"`,
      remedy: 'set the same eventBusName in both',
    },
  ];
}
