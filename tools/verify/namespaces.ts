import { givenNamespaces, textsAt, type Rendering } from '@idp/model';
import type { Labels } from './label-selector';
import { objectsOfKind } from './objects';

/** A namespace of an environment, with the labels that selectors see. */
export interface ExistingNamespace {
  readonly name: string;
  readonly labels: Labels;
}

/** The namespaces of an environment: those of components, those that Kubernetes makes, and those that are given. */
export function namespacesIn(rendering: Rendering): readonly ExistingNamespace[] {
  const made = objectsOfKind(rendering, 'Namespace').map(({ name, content }) => ({
    name,
    labels: { ...textsAt(content, 'metadata', 'labels'), ...nameLabel(name) },
  }));
  const known = new Set(made.map(({ name }) => name));
  const given = rendering.environment.cluster.value.given.flatMap(({ kind, name }) =>
    kind === 'Namespace' ? name : [],
  );
  const others = [...new Set([...givenNamespaces, ...given])].filter((name) => !known.has(name));
  return [...made, ...others.map((name) => ({ name, labels: nameLabel(name) }))];
}

/** Kubernetes gives every namespace its own name as a label. */
function nameLabel(name: string): Labels {
  return { 'kubernetes.io/metadata.name': name };
}
