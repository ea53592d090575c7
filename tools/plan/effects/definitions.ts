import { isObject, listAt, objectAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { groupOf, objectsOf } from '@idp/verify';
import { effectOn, type Effect, type FindEffects } from './effect';
import { narrowedFields } from './narrowed-fields';

/** Fields that are named; the others are counted. */
const NAMED = 5;

/** Versions of kinds that go, are no longer served or stored, and fields that go or take less than before. */
export const findDefinitions: FindEffects = ({ after: rendering, objects }) =>
  objects.flatMap(({ before, after }) => {
    if (before === undefined || after === undefined || after.kind !== 'CustomResourceDefinition') return [];
    return [...versionsOf(before)].flatMap(([name, version]) =>
      versionEffects({ before, after, rendering }, name, version, versionsOf(after).get(name)),
    );
  });

interface Definition {
  readonly before: RenderedObject;
  readonly after: RenderedObject;
  readonly rendering: Rendering;
}

function versionsOf({ content }: RenderedObject): ReadonlyMap<string, unknown> {
  const versions = listAt(content, 'spec', 'versions');
  return new Map(versions.map((version) => [textAt(version, 'name') ?? '', version]));
}

function versionEffects(definition: Definition, name: string, before: unknown, after: unknown): readonly Effect[] {
  const { after: object } = definition;
  const wasStored = valueAt(before, 'storage') === true;
  if (after === undefined) return [gone(definition, name, wasStored)];
  const isServed = (version: unknown) => valueAt(version, 'served') === true;
  return [
    ...(isServed(before) && !isServed(after) ? [unserved(definition, name)] : []),
    ...(wasStored && valueAt(after, 'storage') !== true ? [effectOn(object, movedStorage(name))] : []),
    ...narrowed(definition, name, before, after),
  ];
}

function gone(definition: Definition, version: string, wasStored: boolean): Effect {
  const stored = wasStored ? ', in which its objects are stored: the API server refuses that' : '';
  const what = `version ${version} is gone${stored}${usersOf(definition, version)}`;
  const remedy = wasStored
    ? 'store every object in a version that stays and take the old one out of status.storedVersions first'
    : `write every object in a version that is served, also those that others bring`;
  return effectOn(definition.after, { kind: 'definitions', dangerous: true, what, remedy });
}

function unserved(definition: Definition, version: string): Effect {
  const what = `version ${version} is no longer served${usersOf(definition, version)}`;
  const remedy = 'write every object and every client in a version that is served';
  return effectOn(definition.after, { kind: 'definitions', dangerous: true, what, remedy });
}

function movedStorage(version: string): Pick<Effect, 'kind' | 'dangerous' | 'what' | 'remedy'> {
  const what = `version ${version} is no longer the stored one; objects are stored anew when they are written next`;
  return { kind: 'definitions', dangerous: false, what, remedy: 'write each object once before that version goes' };
}

function narrowed(definition: Definition, version: string, before: unknown, after: unknown): readonly Effect[] {
  const schemaOf = (side: unknown) => objectAt(side, 'schema', 'openAPIV3Schema');
  const fields = narrowedFields(schemaOf(before), schemaOf(after));
  if (fields.length === 0) return [];
  const used = fields.filter(({ path }) => objectsWith(definition, version, path).length > 0);
  const named = [...new Set([...used, ...fields])].slice(0, NAMED).map(({ path, how }) => `${path.join('.')} ${how}`);
  const more = fields.length > named.length ? ` and ${fields.length - named.length} more` : '';
  const inUse = used.length > 0 ? `; ${used.length} of them in use on this platform` : '';
  const what = `${version} takes less than before: ${named.join(', ')}${more}${inUse}`;
  const remedy = used.length > 0 ? 'change the objects that use them first' : 'look for them in what teams write';
  return [effectOn(definition.after, { kind: 'definitions', dangerous: used.length > 0, what, remedy })];
}

/** How many of the platform's own objects are written in a version. */
function usersOf(definition: Definition, version: string): string {
  const users = objectsWith(definition, version, []).length;
  return users > 0
    ? `, and ${users === 1 ? '1 object' : `${users} objects`} of this platform ${users === 1 ? 'is' : 'are'} written in it`
    : '';
}

function objectsWith(
  { after, rendering }: Definition,
  version: string,
  path: readonly string[],
): readonly RenderedObject[] {
  const kind = textAt(after.content, 'spec', 'names', 'kind');
  const group = textAt(after.content, 'spec', 'group');
  return objectsOf(rendering).filter(
    (object) =>
      object.kind === kind &&
      groupOf(object) === group &&
      object.apiVersion.endsWith(`/${version}`) &&
      holds(object.content, path),
  );
}

/** Whether a value has a field; `*` stands for every item or key. */
function holds(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return value !== undefined;
  const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  if (step === '*') return inner.some((item) => holds(item, rest));
  return isObject(value) && Object.hasOwn(value, step) && holds(value[step], rest);
}
