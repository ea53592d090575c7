import { isObject, type Component } from '@idp/model';
import { plainObjectOf } from '@idp/render';
import { findComplaints } from '@idp/schema';
import { contractSchemas } from './contract-schemas';
import { definitionOfChart, definitionOfManifests } from './definition-schemas';

/** Something in a definition that its type does not allow: the keys that lead there, what is wrong, what to do. */
export interface Mistake {
  readonly path: readonly string[];
  readonly what: string;
  readonly remedy: string;
}

const FUNCTIONS = ['chartValues', 'templateValues'];

/** What is wrong with a definition that was loaded; what it needs has to be among the components loaded before it. */
export function findMistakes(
  definition: Readonly<Record<string, unknown>>,
  loaded: readonly Component[],
): readonly Mistake[] {
  const { needs, ...others } = definition;
  const ofNeeds = needs === undefined ? [] : findWrongNeeds(needs, loaded);
  const { unplain } = plainObjectOf(dataOf(others));
  // Null is data; that no key may have it is for the schema to say.
  const wild = unplain.filter(({ given }) => given !== null);
  if (wild.length > 0)
    return [
      ...ofNeeds,
      ...wild.map(({ path, what }) => ({ path, what: `"${path.join('.')}" ${what}`, remedy: 'write plain data' })),
    ];
  return [...ofNeeds, ...findComplaints(schemaFor(others['upstream']), dataOf(others))];
}

function schemaFor(upstream: unknown) {
  return isObject(upstream) && 'manifests' in upstream ? definitionOfManifests : definitionOfChart;
}

/** The definition without the functions that the model has; every other function stays, and is no data. */
function dataOf(definition: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return mapValues(withoutFunctions(definition, FUNCTIONS), (value, key) =>
    Object.hasOwn(contractSchemas, key) && isObject(value)
      ? mapValues(value, (contract) =>
          isObject(contract) ? withoutFunctions(contract, ['from', 'resources', 'to', 'when']) : contract,
        )
      : value,
  );
}

function withoutFunctions(object: Readonly<Record<string, unknown>>, keys: readonly string[]) {
  const kept = Object.entries(object).filter(([key, value]) => !(keys.includes(key) && typeof value === 'function'));
  return Object.fromEntries(kept);
}

function mapValues(object: Readonly<Record<string, unknown>>, change: (value: unknown, key: string) => unknown) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

function findWrongNeeds(needs: unknown, loaded: readonly Component[]): Mistake[] {
  if (!Array.isArray(needs))
    return [{ path: ['needs'], what: '"needs" is no list of components', remedy: 'write needs: [vault]' }];
  return Array.from(needs, (need: unknown) => loaded.some((component) => component === need)).flatMap(
    (isLoaded, index) =>
      isLoaded
        ? []
        : [
            {
              path: ['needs', String(index)],
              what: `number ${index + 1} of its needs is no component`,
              remedy: "import it by its name, as in import vault from '@idp/security/vault'",
            },
          ],
  );
}
