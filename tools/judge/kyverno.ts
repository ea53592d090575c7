import { isObject, listAt, placed, PlatformError, textAt, type JsonObject, type RenderedObject } from '@idp/model';
import { askKyverno, nameOf, type Refusal } from './ask-kyverno';
import { groupByPolicies } from './group-by-policies';
import { mergedPolicies } from './merged-policies';
import type { Policies } from './policies';

/** Whether refusals that were kept are what was found. */
export function areRefusals(value: unknown): value is readonly Refusal[] {
  return Array.isArray(value) && value.every((one) => isObject(one) && typeof one['rule'] === 'string');
}

/** What policies refuse of each object. Throws where Kyverno cannot judge by them. */
export async function judgedByKyverno(
  objects: readonly RenderedObject[],
  around: Policies,
): Promise<readonly (readonly Refusal[])[]> {
  const { policies, exceptions } = around;
  const merged = { ...around, policies: mergedPolicies(policies), exceptions: [] };
  const partly = { ...around, policies: mergedPolicies(policies, new Set(exceptions.flatMap(excepted))) };
  const doubtful = await doubtfulAmong(await doubtfulAmong(objects, merged, policies), partly, policies);
  const refusals = await refusalsOf(doubtful, around);
  return objects.map((object) => refusals[doubtful.indexOf(object)] ?? []);
}

/** The names of the policies that an exception is about. */
function excepted(exception: JsonObject): readonly string[] {
  return listAt(exception, 'spec', 'policyRefs').flatMap((policy) => textAt(policy, 'name') ?? []);
}

/**
 * The objects that are not passed by fewer policies which ask for as much: few where the platform is sound. What is
 * wrong with policies is not for these to tell.
 */
async function doubtfulAmong(
  objects: readonly RenderedObject[],
  fewer: Policies,
  policies: Policies['policies'],
): Promise<readonly RenderedObject[]> {
  if (fewer.policies.length === policies.length) return objects;
  try {
    const refusals = await refusalsOf(objects, fewer);
    return objects.filter((_object, place) => refusals[place]?.length !== 0);
  } catch (error) {
    if (error instanceof PlatformError) return objects;
    throw error;
  }
}

/**
 * What policies refuse of each object: one question after the other, since each takes some 250 MB; those of one name
 * are in different ones, since Kyverno takes each name once.
 */
async function refusalsOf(
  objects: readonly RenderedObject[],
  around: Policies,
): Promise<readonly (readonly Refusal[])[]> {
  const found = new Map<RenderedObject, readonly Refusal[]>();
  for (const group of apart(objects).flatMap((list) => groupByPolicies(list, around.policies))) {
    const refusals = await askKyverno(group.objects, { ...around, policies: group.policies });
    for (const object of group.objects) found.set(object, refusals.get(nameOf(placed(object))) ?? []);
  }
  return objects.map((object) => found.get(object) ?? []);
}

/** The same objects in lists in which each name stands once. */
function apart(objects: readonly RenderedObject[]): readonly (readonly RenderedObject[])[] {
  const lists: RenderedObject[][] = [];
  const times = new Map<string, number>();
  for (const object of objects) {
    const name = nameOf(placed(object));
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    (lists[before] ??= []).push(object);
  }
  return lists;
}
