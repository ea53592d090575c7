import { printPath, type RenderedComponent, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { usesOf, type Use } from './uses';

/** What a component cannot start without and that comes from one that is not among its needs: each pair once. */
export function findUnstatedNeeds(rendering: Rendering): readonly Finding[] {
  const components = new Map(rendering.components.map((component) => [component.name, component]));
  const found = new Map<string, Finding>();
  for (const use of usesOf(rendering)) {
    const { component } = use.object;
    const pair = `${component} ${use.of}`;
    if (use.of === component || found.has(pair) || allNeedsOf(component, components).has(use.of)) continue;
    found.set(pair, unstatedFinding(use));
  }
  return [...found.values()];
}

function unstatedFinding({ object, path, thing, of }: Use): Finding {
  return findingIn('order', object, {
    ...(path && { path: printPath(path) }),
    what: `${object.component} uses ${thing} of ${of} but does not need ${of}`,
    remedy: `add ${of} to the needs of ${object.component}, so that it comes later`,
  });
}

function allNeedsOf(
  name: string,
  components: ReadonlyMap<string, RenderedComponent>,
  known = new Set<string>(),
): ReadonlySet<string> {
  for (const need of components.get(name)?.needs ?? []) {
    if (known.has(need)) continue;
    known.add(need);
    allNeedsOf(need, components, known);
  }
  return known;
}
