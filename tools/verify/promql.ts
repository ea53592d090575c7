import { parser } from '@prometheus-io/lezer-promql';

const trees = new Map<string, ReturnType<typeof parser.parse>>();

/** Each expression is parsed once: it stands in several environments, and several checks ask. */
function treeOf(expression: string): ReturnType<typeof parser.parse> {
  const tree = trees.get(expression) ?? parser.parse(expression);
  trees.set(expression, tree);
  return tree;
}

/** Where an expression of PromQL stops being one, as the text from there on; undefined where it is whole. */
export function brokenFrom(expression: string): string | undefined {
  let broken: number | undefined;
  treeOf(expression).iterate({
    enter({ type, from }) {
      if (type.isError) broken ??= from;
    },
  });
  return broken === undefined ? undefined : expression.slice(broken).trim();
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
export function selectorsIn(expression: string): readonly (readonly Matcher[])[] {
  const selectors: Matcher[][] = [];
  treeOf(expression).iterate({
    enter({ name, node }) {
      const textOf = (...kinds: readonly string[]) => {
        const child = kinds.map((kind) => node.getChild(kind)).find((one) => one !== null);
        return child ? expression.slice(child.from, child.to) : '';
      };
      if (name === 'VectorSelector') selectors.push([]);
      if (!/^(?:Unq|Q)uotedLabelMatcher$/.test(name)) return;
      const label = unquoted(textOf('LabelName', 'QuotedLabelName'));
      const text = expression.slice(node.from, node.to);
      selectors.at(-1)?.push({ text, label, operator: textOf('MatchOp'), value: unquoted(textOf('StringLiteral')) });
    },
  });
  return selectors;
}

function unquoted(text: string): string {
  return text.replace(/^(["'`])(.*)\1$/s, '$2').replace(/\\(.)/gs, '$1');
}

/** The metrics that an expression of PromQL asks for. */
export function metricsIn(expression: string): readonly string[] {
  const metrics = new Set<string>();
  treeOf(expression).iterate({
    enter({ name, from, to, node }) {
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.add(expression.slice(from, to));
    },
  });
  return [...metrics];
}
