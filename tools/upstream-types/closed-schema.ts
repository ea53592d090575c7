import { isObject, type Schema } from '@idp/model';
import type { ChartFiles } from '@idp/upstream';
import { chartOf, type Chart } from './charts';
import {
  evidenceAt,
  evidenceOfItems,
  evidenceOfOthers,
  evidenceOfPrefixes,
  isWhole,
  namesIn,
  type Evidence,
} from './evidence';
import { defaultsOf } from './defaults-of';
import { givenOf } from './given-of';
import { scanChart } from './scan/scan-chart';
import { isRanged } from './scan/use';
import { typesOf } from './types-of';

/** The closed schema of a chart's values, names and types only: from its own schema, its default values and its templates. */
export function closedSchemaOf(files: ChartFiles): Schema {
  const chart: Chart = chartOf(files);
  const evidence: Evidence = {
    key: '',
    uses: [scanChart(chart)],
    defaults: [defaultsOf(chart)],
    given: givenOf(chart),
    isInWhole: false,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...schemaOf({ ...evidence, uses: evidence.uses.map((use) => ({ ...use, whole: false })) }),
    type: 'object',
  };
}

function schemaOf(evidence: Evidence): Schema {
  const types = typesOf(evidence);
  const values = enumOf(evidence);
  if (types.length === 0) return {};
  return {
    type: types.length === 1 ? (types[0] ?? []) : types,
    ...(values && { enum: values }),
    ...(types.includes('object') && objectOf(evidence)),
    ...(types.includes('array') && { items: schemaOf(evidenceOfItems(evidence)) }),
  };
}

function objectOf(evidence: Evidence): Schema {
  const names = namesIn(evidence);
  const properties = names.map((name) => [name, schemaOf(evidenceAt(evidence, name))] as const);
  const patterns = evidenceOfPrefixes(evidence).map(([prefix, inner]) => [`^${prefix}`, schemaOf(inner)] as const);
  return {
    ...(names.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(patterns.length > 0 && { patternProperties: Object.fromEntries(patterns) }),
    additionalProperties: othersOf(evidence, names),
  };
}

/** Keys by which Kubernetes takes a mapping of texts. */
const TEXT_MAP = /(labels|annotations|nodeSelector)$/i;

/** What may stand at keys that nothing names. */
function othersOf(evidence: Evidence, names: readonly string[]): boolean | Schema {
  const { uses, given, defaults } = evidence;
  if (given.some(({ isClosed }) => isClosed)) return false;
  const ranged = uses.some(isRanged);
  const others = given.some((schema) => schema.others);
  const isUnread = names.length === 0 && uses.every((use) => !use.text);
  const isEmptyByDefault = defaults.some((value) => isObject(value) && Object.keys(value).length === 0);
  const isOpen = isWhole(evidence) || (names.length === 0 && (others || isUnread)) || ranged;
  const isComputed = uses.some(({ computed }) => computed) && (names.length === 0 || isEmptyByDefault);
  if (!isOpen && !isComputed) return false;
  if (TEXT_MAP.test(evidence.key) && holdsTexts(evidence)) return { type: 'string' };
  if (isWhole(evidence)) return true;
  const schema = schemaOf(evidenceOfOthers(evidence));
  return Object.keys(schema).length === 0 || (isUnread && !ranged && !isComputed) ? true : schema;
}

function holdsTexts({ defaults, given }: Evidence): boolean {
  const values = defaults.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  return (
    values.every((value) => typeof value === 'string') &&
    given.every(({ others }) => !others || others.types.join() === 'string')
  );
}

function enumOf({ given, defaults }: Evidence): readonly unknown[] | undefined {
  const values = given.flatMap((schema) => schema.enum);
  const isWholeList = values.length > 0 && given.every((schema) => schema.enum.length > 0);
  return isWholeList && defaults.every((value) => values.some((allowed) => allowed === value))
    ? [...new Set(values)]
    : undefined;
}
