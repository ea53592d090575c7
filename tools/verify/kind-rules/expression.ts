import { Environment, EvaluationError, type ParseResult } from '@marcbachmann/cel-js';
import { isIP } from 'node:net';

/** What an expression says of a value; undefined where it cannot be worked out here, and `error` where nowhere. */
export type Answer = { readonly value: unknown } | { readonly error: string } | undefined;

/** Of what the API server adds to the language, that which definitions use. */
const language = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false })
  .registerVariable('self', 'dyn')
  .registerVariable('oldSelf', 'dyn')
  .registerFunction('isIP(string): bool', (text: string) => isIP(text) !== 0);

/** Definitions repeat their expressions, and each has many objects. */
const parsed = new Map<string, ParseResult | undefined>();

/** Works an expression of a definition out, for a value and what it was before. */
export function answerOf(expression: string, values: { readonly self: unknown; readonly oldSelf?: unknown }): Answer {
  const parsedOnce = parsed.has(expression) ? parsed.get(expression) : parse(expression);
  parsed.set(expression, parsedOnce);
  try {
    const value: unknown = parsedOnce?.(values);
    return parsedOnce && { value };
  } catch (error) {
    return isAnswer(error) ? { error: error.summary } : undefined;
  }
}

function parse(expression: string): ParseResult | undefined {
  try {
    const result = language.parse(asIsKnown(expression));
    return result.check().valid ? result : undefined;
  } catch {
    return undefined;
  }
}

/** Of what nobody declares: policies read objects and requests of any form. */
const syntax = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });

/** Why an expression can be read by nobody, whatever it is about; undefined where it can. */
export function wrongInExpression(expression: string): string | undefined {
  try {
    syntax.parse(asIsKnown(expression));
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error);
  }
}

/** `has(a[0].b)`, which the library does not take, asks for a key of a mapping. */
function asIsKnown(expression: string): string {
  return expression.replace(/\bhas\(([\w.]+(?:\[\d+\][\w.]*)*\[\d+\](?:\.\w+)*)\.(\w+)\)/g, '("$2" in $1)');
}

/** A field or an entry that is not there is an error for the API server, too: it refuses the object. */
function isAnswer(error: unknown): error is EvaluationError {
  return error instanceof EvaluationError && ['no_such_key', 'index_out_of_bounds'].includes(error.code);
}
