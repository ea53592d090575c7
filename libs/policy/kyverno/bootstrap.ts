import { allNeedsOf, argoCd, gateway, givenNamespaces, type Component } from '@idp/model';

/**
 * The namespaces in which nothing waits for Kyverno: its own, those of all that must run before it, those that
 * Kubernetes brings, and those of what brings it back. So it can never keep itself from starting.
 */
export function bootstrapOf(own: string, needs: readonly Component[]): string[] {
  const before = needs.flatMap((need) => [need, ...allNeedsOf(need)]).map(({ namespace }) => namespace);
  // Workloads of teams may be put into this one.
  const given = givenNamespaces.filter((name) => name !== 'default');
  return [...new Set([...given, ...before, argoCd.namespace, gateway.namespace, own])].sort();
}
