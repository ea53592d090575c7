import { isJsonObject, listAt, objectAt, textAt, type JsonObject } from '@idp/model';

/** What a policy asks for, and what comes of it where that is refused. The rest says which objects it is about. */
const ASKS = ['variables', 'validations', 'validationActions'];

/**
 * Fewer policies that pass the same objects: those of expressions that are about the same objects become one, which
 * passes what all of them pass. Those of these names stay as they are. Kyverno prepares each policy anew for each object,
 * and that takes most of its time.
 */
export function mergedPolicies(
  policies: readonly JsonObject[],
  staying: ReadonlySet<string> = new Set(),
): readonly JsonObject[] {
  const stays = (policy: JsonObject) => staying.has(textAt(policy, 'metadata', 'name') ?? '');
  const groups: JsonObject[][] = [];
  for (const policy of policies) {
    const group = groups.find(
      ([first]) => first !== undefined && isMergeable(policy, first) && ![policy, first].some(stays),
    );
    if (group?.every((other) => agree(other, policy))) group.push(policy);
    else groups.push([policy]);
  }
  return groups.map(merged);
}

/** Whether they differ in no more than what they ask for. */
function isMergeable(policy: JsonObject, other: JsonObject): boolean {
  return isPlain(policy) && isPlain(other) && aboutOf(policy) === aboutOf(other);
}

/** One that looks at its exceptions is not the same without them. */
function isPlain({ kind, spec }: JsonObject): boolean {
  return kind === 'ValidatingPolicy' && !/\bexceptions\b/.test(JSON.stringify(spec));
}

function aboutOf({ apiVersion, kind, spec }: JsonObject): string {
  const about = Object.entries(objectAt(spec)).filter(([key]) => !ASKS.includes(key));
  return JSON.stringify([apiVersion, kind, about]);
}

/** Whether the names of variables mean the same in both. */
function agree(policy: JsonObject, other: JsonObject): boolean {
  const known = new Map(variablesOf(policy));
  return variablesOf(other).every(([name, text]) => (known.get(name) ?? text) === text);
}

function variablesOf(policy: JsonObject): readonly (readonly [name: string | undefined, text: string])[] {
  return listAt(policy, 'spec', 'variables').map((variable) => [textAt(variable, 'name'), JSON.stringify(variable)]);
}

function merged(policies: readonly JsonObject[], place: number): JsonObject {
  const [first = {}, ...more] = policies;
  if (more.length === 0) return first;
  const all = (key: string) => policies.flatMap((policy) => listAt(policy, 'spec', key).filter(isJsonObject));
  const variables = new Map(all('variables').map((variable) => [variable['name'], variable]));
  const spec = { ...objectAt(first, 'spec'), variables: [...variables.values()], validations: all('validations') };
  return { ...first, metadata: { name: `merged-${place}` }, spec };
}
