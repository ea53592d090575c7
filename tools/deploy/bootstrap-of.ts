import { providers, type RenderedComponent } from '@idp/model';

/** The component that everything after the first day belongs to. */
const ARGO_CD = 'argo-cd';

/** What decides whether and when a component comes. */
type Ordered = Pick<RenderedComponent, 'name' | 'wave' | 'needs'>;

/** What has to run before Argo CD can, and Argo CD itself where the environment has it. */
export interface Bootstrap<T extends Ordered> {
  /** In the order of their waves, then by name. */
  readonly before: readonly T[];
  readonly argoCd: T | undefined;
}

/**
 * What is applied by hand on the first day: what Argo CD needs, what gives pods a network, and the definitions of kinds
 * that all of these use, which are in wave 0. Everything else is Argo CD's own business.
 */
export function bootstrapOf<T extends Ordered>(components: readonly T[]): Bootstrap<T> {
  const byName = new Map(components.map((component) => [component.name, component]));
  const wanted = new Set<string>();
  const want = (name: string) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    byName.get(name)?.needs.forEach(want);
  };
  [ARGO_CD, providers.traffic].forEach(want);
  const before = components.filter(({ name, wave }) => name !== ARGO_CD && (wave === 0 || wanted.has(name)));
  return {
    before: [...before].sort((a, b) => a.wave - b.wave || (a.name < b.name ? -1 : 1)),
    argoCd: byName.get(ARGO_CD),
  };
}
