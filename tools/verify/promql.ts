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
