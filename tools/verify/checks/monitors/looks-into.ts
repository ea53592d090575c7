import { listAt, valueAt, type RenderedObject } from '@idp/model';

/** Whether a monitor looks into a namespace: its own, those that it names, or all. */
export function looksInto({ namespace, content }: RenderedObject, candidate: string | undefined): boolean {
  const selector = valueAt(content, 'spec', 'namespaceSelector');
  if (valueAt(selector, 'any') === true) return true;
  const named = listAt(selector, 'matchNames');
  return named.length > 0 ? named.includes(candidate) : candidate === namespace;
}

/** The namespaces that a monitor looks into, as people read them. */
export function printNamespaces({ namespace, content }: RenderedObject): string {
  const selector = valueAt(content, 'spec', 'namespaceSelector');
  if (valueAt(selector, 'any') === true) return 'any namespace';
  const named = listAt(selector, 'matchNames');
  return `namespace ${named.length > 0 ? named.join(', ') : namespace}`;
}
