import { isObject, listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import type { ObjectProblem } from '../../problem';

type Found = readonly Omit<ObjectProblem, 'object'>[];

/** Where a value of an event is put that is not there, twice at one place, or of an event that the trigger does not wait for. */
export function parameterPlaces(object: RenderedObject): readonly ObjectProblem[] {
  return listAt(object.content, 'spec', 'triggers')
    .flatMap((trigger, index) =>
      Object.keys(objectAt(trigger, 'template')).flatMap((type) => {
        const path = ['spec', 'triggers', index, 'template', type];
        const parameters = listAt(trigger, 'template', type, 'parameters');
        const resource = valueAt(trigger, 'template', type, 'source', 'resource');
        return [
          ...placesOf(parameters, resource, [...path, 'parameters']),
          ...strangersIn(parameters, textAt(trigger, 'template', 'conditions'), [...path, 'parameters']),
        ];
      }),
    )
    .map((problem) => ({ ...problem, object }));
}

function placesOf(parameters: readonly unknown[], resource: unknown, path: JsonPath): Found {
  const places = parameters.map((parameter) => textAt(parameter, 'dest') ?? '');
  return places.flatMap((place, index): Found => {
    const at = [...path, index, 'dest'];
    const isAdded = ['append', 'prepend'].includes(textAt(parameters[index], 'operation') ?? '');
    if (places.indexOf(place) < index && !isAdded)
      return [{ path: at, what: `another parameter is put at ${place} too`, remedy: 'put it elsewhere' }];
    return isObject(resource) ? missingStep(place, resource, at) : [];
  });
}

/** The first step of a place that the resource does not have; metadata may get what it lacks. */
function missingStep(place: string, resource: unknown, path: JsonPath): Found {
  const steps = place.split('.');
  if (steps[0] === 'metadata') return [];
  let here: unknown = resource;
  for (const [depth, step] of steps.entries()) {
    const known = Array.isArray(here) ? here.map((_, index) => String(index)) : Object.keys(isObject(here) ? here : {});
    const isNew = depth === steps.length - 1 && !Array.isArray(here);
    if (!known.includes(step) && !isNew && !['-1', '#'].includes(step)) {
      const where = steps.slice(0, depth).join('.') || 'the resource';
      return [
        { path, what: `${where} has no "${step}"`, remedy: known.length === 0 ? 'write it' : suggest(step, known) },
      ];
    }
    here = Array.isArray(here) ? here[Number(step)] : valueAt(here, step);
  }
  return [];
}

/** Of a trigger with conditions, only what they name is there when it runs. */
function strangersIn(parameters: readonly unknown[], conditions: string | undefined, path: JsonPath): Found {
  if (conditions === undefined) return [];
  const awaited: readonly string[] = conditions.match(/[\w-]+/g) ?? [];
  return parameters.flatMap((parameter, index) => {
    const name = textAt(parameter, 'src', 'dependencyName');
    if (name === undefined || awaited.includes(name)) return [];
    const what = `the trigger does not wait for "${name}"`;
    return [{ path: [...path, index, 'src', 'dependencyName'], what, remedy: suggest(name, awaited) }];
  });
}
