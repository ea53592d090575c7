import { nameInClusters, type Rendering } from '@idp/model';
import type { Finding } from '@idp/verify';

/** What is known of a side, by component. */
interface Known {
  readonly rendering: Rendering;
  readonly findings: readonly Finding[];
}

/** A side with its components under the names that they have in another one: what is renamed is the same in clusters. */
export function asRenamed<Side extends Known>(side: Side, { rendering: other }: Known): Side {
  const names = new Map(other.components.map((component) => [nameInClusters(component), component.name]));
  const now = new Map(side.rendering.components.map((one) => [one.name, names.get(nameInClusters(one)) ?? one.name]));
  if ([...now].every(([was, is]) => was === is)) return side;
  const nameOf = (name: string) => now.get(name) ?? name;
  const components = side.rendering.components.map((component) => ({
    ...component,
    name: nameOf(component.name),
    objects: component.objects.map((object) => ({ ...object, component: nameOf(object.component) })),
  }));
  const findings = side.findings.map((finding) =>
    finding.component === undefined ? finding : { ...finding, component: nameOf(finding.component) },
  );
  return { ...side, rendering: { ...side.rendering, components }, findings };
}
