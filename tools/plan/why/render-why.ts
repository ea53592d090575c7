import type { FieldChange } from '../fields/field-change';
import { sideOf, type ObjectChange } from '../compare-objects';
import { printFieldPath } from '../fields/field-path';
import { counted, nameOf, valueWords } from '../report/words';
import type { Explanation } from './explain';
import type { ValueSource } from './source-of';

/** Fields of one object that are named; the others are counted. */
const NAMED = 5;

/** Where a chart value comes from, and which fields it reaches; `reached` is why that is not known where it is a text. */
export function renderWhy(explanation: Explanation, reached: readonly ObjectChange[] | string): string {
  const { component, environment, path, value, values, facts, definition, override } = explanation;
  const isFixed = values.length + facts.length === 0;
  return [
    `${path.join('.')} of ${component.name} in ${environment.name} is ${valueWords(override?.value ?? value)}`,
    ...(override
      ? [`  outranked by the ${override.from}, ${override.where}; the chart says ${valueWords(value)}`]
      : []),
    `  made by ${definition}${isFixed ? ', the same whatever values and facts say' : ', from'}`,
    ...values.map((source) => `    value ${sourceWords(source)}`),
    ...facts.map((source) => `    fact ${sourceWords(source)}`),
    ...reachedLines(reached),
  ].join('\n');
}

function sourceWords({ path, value, from, where }: ValueSource): string {
  const origin = from === 'fact' ? where : `${from}, ${where}`;
  return `${path.join('.')} = ${value === undefined ? 'as the size says' : valueWords(value)} (${origin})`;
}

function reachedLines(reached: readonly ObjectChange[] | string): readonly string[] {
  if (typeof reached === 'string') return [`  what it reaches cannot be told: ${reached}`];
  if (reached.length === 0) return ['  reaches nothing that is rendered'];
  return ['  reaches', ...reached.flatMap(objectLines)];
}

function objectLines(change: ObjectChange): readonly string[] {
  const name = nameOf(sideOf(change));
  if (change.before === undefined || change.after === undefined) return [`    ${name}, whether it is there`];
  const fields: readonly FieldChange[] = [...change.fields, ...change.noise];
  const shown = fields.slice(0, NAMED).map(({ path }) => `    ${name} ${printFieldPath(path)}`);
  return fields.length > NAMED ? [...shown, `    ${name}: ${counted(fields.length - NAMED, 'more field')}`] : shown;
}
