import type { RenderedComponent, Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Finding } from '../../finding';

/** The needs of components that are not there, or not in an earlier wave. */
export function findUnmetNeeds(rendering: Rendering): readonly Finding[] {
  return rendering.components.flatMap((component) =>
    component.needs.flatMap((need) => unmet(component, need, rendering) ?? []),
  );
}

function unmet({ name, wave }: RenderedComponent, need: string, rendering: Rendering): Finding | undefined {
  const finding = (what: string, remedy: string): Finding => ({ check: 'order', component: name, what, remedy });
  const { environment, components } = rendering;
  const needed = components.find((other) => other.name === need);
  if (needed === undefined) {
    if (environment.facts.value.components[need] === false)
      return finding(
        `needs ${need}, which is off in ${environment.name}`,
        `turn ${need} on in ${environment.facts.path}, or turn ${name} off as well`,
      );
    return finding(
      `needs ${need}, which ${environment.name} does not run`,
      suggest(
        need,
        components.map((other) => other.name),
      ),
    );
  }
  if (needed.wave < wave) return undefined;
  return finding(
    `is in wave ${wave} and needs ${need}, which comes in wave ${needed.wave}`,
    `pin both anew for ${environment.name}: waves are computed from needs`,
  );
}
