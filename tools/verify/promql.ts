import { parser } from '@prometheus-io/lezer-promql';

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** What an expression of PromQL says. */
interface Reading {
  /** Where it stops being one, as the text from there on; undefined where it is whole. */
  readonly broken?: string;
  readonly selectors: readonly (readonly Matcher[])[];
  readonly metrics: readonly string[];
}

const readings = new Map<string, Reading>();

/** Each expression is read once: it stands in several environments, and several checks ask. */
function readingOf(expression: string): Reading {
  const reading = readings.get(expression) ?? read(expression);
  readings.set(expression, reading);
  return reading;
}

function read(expression: string): Reading {
  let broken: number | undefined;
  const selectors: Matcher[][] = [];
  const metrics = new Set<string>();
  parser.parse(expression).iterate({
    enter({ type, name, from, to, node }) {
      if (type.isError) broken ??= from;
      if (name === 'VectorSelector') selectors.push([]);
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.add(expression.slice(from, to));
      if (name === 'UnquotedLabelMatcher' || name === 'QuotedLabelMatcher')
        selectors.at(-1)?.push(matcherAt(node, expression));
    },
  });
  return { ...(broken !== undefined && { broken: expression.slice(broken).trim() }), selectors, metrics: [...metrics] };
}

function matcherAt(node: SyntaxNode, expression: string): Matcher {
  const textOf = (...kinds: readonly string[]) => {
    const child = kinds.map((kind) => node.getChild(kind)).find((one) => one !== null);
    return child ? expression.slice(child.from, child.to) : '';
  };
  return {
    text: expression.slice(node.from, node.to),
    label: unquoted(textOf('LabelName', 'QuotedLabelName')),
    operator: textOf('MatchOp'),
    value: unquoted(textOf('StringLiteral')),
  };
}

/** Where an expression of PromQL stops being one, as the text from there on; undefined where it is whole. */
export function brokenFrom(expression: string): string | undefined {
  return readingOf(expression).broken;
}

/** What a question, a route or an inhibition asks of a label. */
export interface Matcher {
  /** As somebody wrote it. */
  readonly text: string;
  readonly label: string;
  readonly operator: string;
  readonly value: string;
}

/** What each part of an expression of PromQL that names series asks of their labels. */
export function selectorsIn(expression: string): Reading['selectors'] {
  return readingOf(expression).selectors;
}

/** The metrics that an expression of PromQL asks for. */
export function metricsIn(expression: string): Reading['metrics'] {
  return readingOf(expression).metrics;
}

function unquoted(text: string): string {
  return text.replace(/^(["'`])(.*)\1$/s, '$2').replace(/\\(.)/gs, '$1');
}
