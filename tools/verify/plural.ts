import { textAt, type Rendering } from '@idp/model';
import { objectsOfKind } from './objects';

/** What the API calls objects of a kind: as its rendered definition says, else as Kubernetes forms it. */
export function pluralOf(kind: string, group: string, rendering: Rendering): string {
  const definition = objectsOfKind(rendering, 'CustomResourceDefinition').find(
    ({ content }) => textAt(content, 'spec', 'names', 'kind') === kind && textAt(content, 'spec', 'group') === group,
  );
  return textAt(definition?.content, 'spec', 'names', 'plural') ?? usualPluralOf(kind);
}

/** How Kubernetes forms the plural of a kind. */
export function usualPluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
