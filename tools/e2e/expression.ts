import { valueAt } from '@idp/model';

/** What a pipeline may speak of, as its forge tells it: `github` and `secrets`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** The value of an expression, as far as our pipelines have any: paths and texts, `==`, and `||` for the first that is something. */
export function valueOf(expression: string, contexts: Contexts): unknown {
  const alternatives = expression.split('||').map((one) => comparedIn(one, contexts));
  return alternatives.find((value) => Boolean(value)) ?? alternatives.at(-1);
}

/** A text with the values of its expressions. */
export function filledIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_all, inner: string) => String(valueOf(inner, contexts) ?? ''));
}

function comparedIn(expression: string, contexts: Contexts): unknown {
  const [left = '', right] = expression.split('==').map((side) => termIn(side.trim(), contexts));
  return right === undefined && !expression.includes('==') ? left : left === right;
}

function termIn(term: string, contexts: Contexts): unknown {
  const text = /^'(.*)'$/.exec(term)?.[1];
  return text ?? valueAt(contexts, ...term.split('.'));
}
