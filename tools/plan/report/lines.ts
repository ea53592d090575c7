import type { CausedEffect, EnvironmentPlan } from '../plan';
import type { ObjectChange } from '../compare-objects';
import { sideOf } from '../compare-objects';
import type { Causes } from '../causes';
import type { FieldChange } from '../fields/field-change';
import { noiseOf } from '../fields/noise';
import type { Limits } from './limits';
import type { Style } from './style';
import { counted, countedByName, fieldWords, nameOf } from './words';

/** Definitions of kinds have more fields than anybody reads. */
const FIELDS_OF_DEFINITIONS = 3;

/** The line of an effect: what it is about, its field, what it does. */
export function effectWords({ kind, object, path, what, change }: CausedEffect, style: Style): string {
  if (kind === 'restart' && object) return `${nameOf(object)} ${what}`;
  const field = change ? fieldWords(change, style) : path === undefined ? '' : style.code(path);
  const about = [object ? nameOf(object) : '', field].filter((part) => part !== '').join(' ');
  return about === '' ? what : `${about}: ${what}`;
}

/** What a change of a component follows from, in a line: its upstream, its values, or its templates. */
export function causeWords(
  { values, upstream }: Causes,
  { causes: limit }: Pick<Limits, 'causes'>,
  style: Style,
): string {
  const named = values.slice(0, limit).map((value) => fieldWords(value, style));
  const more = values.length > limit ? [`${counted(values.length - limit, 'more chart value')}`] : [];
  const parts = [
    ...(upstream ? [`its upstream ${style.code(upstream.before)} → ${style.code(upstream.after)}`] : []),
    ...named,
    ...more,
  ];
  return parts.length > 0 ? parts.join('; ') : 'a change of its templates';
}

/** The lines of changed objects, with as many of their fields as there is room for; noise is counted. */
export function objectLines(objects: readonly ObjectChange[], limits: Limits, style: Style): readonly string[] {
  const added = objects.filter(({ before }) => before === undefined);
  const removed = objects.filter(({ after }) => after === undefined);
  const changed = objects.filter(({ before, after, fields }) => before && after && fields.length > 0);
  return [
    ...listed('adds', added, limits, style),
    ...listed('removes', removed, limits, style),
    ...changed.slice(0, limits.objects).flatMap((change) => changedLines(change, limits, style)),
    ...(changed.length > limits.objects
      ? [style.item(0, `changes ${counted(changed.length - limits.objects, 'more object')}`)]
      : []),
    ...noiseLine(objects, style),
  ];
}

/** Objects by name while they are few, by kind where they are many. */
const FEW = 6;

function listed(verb: string, objects: readonly ObjectChange[], { objects: limit }: Limits, style: Style): string[] {
  if (objects.length === 0) return [];
  const sides = objects.map(sideOf);
  const names =
    objects.length <= Math.min(FEW, limit)
      ? sides.map(nameOf).join(', ')
      : countedByName(sides.map(({ kind }) => kind));
  return [style.item(0, `${verb} ${objects.length > FEW ? `${counted(objects.length, 'object')}: ` : ''}${names}`)];
}

function changedLines(change: ObjectChange, { fields: limit }: Limits, style: Style): readonly string[] {
  const object = sideOf(change);
  const { fields } = change;
  const shown = fields.slice(
    0,
    object.kind === 'CustomResourceDefinition' ? Math.min(limit, FIELDS_OF_DEFINITIONS) : limit,
  );
  const [first] = fields;
  if (fields.length === 1 && first && limit > 0)
    return [style.item(0, `${nameOf(object)} ${fieldWords(first, style)}`)];
  return [
    style.item(0, `${nameOf(object)}: ${counted(fields.length, 'field')}`),
    ...shown.map((field) => style.item(1, fieldWords(field, style))),
    ...(shown.length > 0 && fields.length > shown.length
      ? [style.item(1, `${fields.length - shown.length} more`)]
      : []),
  ];
}

function noiseLine(objects: readonly ObjectChange[], style: Style): readonly string[] {
  const noise = objects.flatMap((change) => change.noise);
  if (noise.length === 0) return [];
  const names = noise.map(({ path }: FieldChange) => noiseOf(path) ?? '');
  return [style.item(0, `${counted(noise.length, 'line')} of noise: ${countedByName(names)}`)];
}

/** What the pods of environments ask for, where that changes: a line for each of them. */
export function capacityLines(environments: readonly EnvironmentPlan[], { item, code }: Style): readonly string[] {
  return environments
    .filter(({ capacity }) => capacity.length > 0)
    .map(({ environment, capacity }) => {
      const changes = capacity.map(
        ({ namespace, resource, before, after }) => `${namespace} ${resource} ${code(before)} → ${code(after)}`,
      );
      return item(0, `${environment} asks for: ${changes.join('; ')}`);
    });
}
