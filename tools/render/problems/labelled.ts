import { blockOf, depthOf, documentsOf, metadataOf, writtenAt } from './template-lines';

/** The kinds of the objects in a template that lack the labels of the standard. */
export function kindsWithoutLabels(content: string): readonly string[] {
  return documentsOf(content).flatMap((lines) => {
    const kind = writtenAt(lines, 'kind');
    return kind !== undefined && !isLabelled(lines) ? [kind || 'object'] : [];
  });
}

function isLabelled(lines: readonly string[]): boolean {
  const metadata = metadataOf(lines);
  const depth = depthOf(metadata);
  const labels = blockOf(metadata, 'labels', (indent) => indent === depth);
  return labels.some((line) => /\{\{-?\s*include\s+"platform\.labels"\s/.test(line));
}
