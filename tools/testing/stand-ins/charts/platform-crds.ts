import { renderKinds } from '../render-kinds';

/** The kind of service levels: a file of manifests. */
export const platformCrds = renderKinds({ kinds: { 'pyrra.dev': { ServiceLevelObjective: { versions: ['v1alpha1'] } } } })
  .map(({ content }) => content)
  .join('---\n');
