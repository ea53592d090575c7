import { isObject, listAt, objectAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';

/** Fields of an event source that describe how it runs; every other one holds events of a type, by their names. */
const SETTINGS = new Set(['eventBusName', 'replicas', 'service', 'template']);

/** The names of the events that a source sends, with where each stands. */
export function eventsOf({ content }: RenderedObject): readonly { readonly name: string; readonly path: JsonPath }[] {
  return Object.entries(objectAt(content, 'spec')).flatMap(([type, events]) =>
    SETTINGS.has(type) || !isObject(events)
      ? []
      : Object.keys(events).map((name) => ({ name, path: ['spec', type, name] })),
  );
}

/** The bus that a sensor or an event source uses. */
export function busOf({ content }: RenderedObject): string {
  return textAt(content, 'spec', 'eventBusName') ?? 'default';
}

/** What a sensor listens to. */
export interface Dependency {
  readonly index: number;
  readonly name: string;
  readonly source: string;
  readonly event: string;
}

/** Everything that a sensor listens to. */
export function dependenciesOf({ content }: RenderedObject): readonly Dependency[] {
  return listAt(content, 'spec', 'dependencies').map((entry, index) => ({
    index,
    name: textAt(entry, 'name') ?? '',
    source: textAt(entry, 'eventSourceName') ?? '',
    event: textAt(entry, 'eventName') ?? '',
  }));
}

/** The event sources that a sensor can hear, whatever it listens to: those of its namespace and bus. */
export function audible(rendering: Rendering, sensor: RenderedObject): readonly RenderedObject[] {
  return objectsOfKind(rendering, 'EventSource').filter(
    (source) => source.namespace === sensor.namespace && busOf(source) === busOf(sensor),
  );
}
