import { textAt, type RenderedObject } from '@idp/model';
import { groupOf } from '../../objects';
import type { Problem } from '../../problem';
import { syncOptionsOf } from '../../sync-step';

const ANNOTATION = 'argocd.argoproj.io/sync-options';

/** Kinds of objects with which goes what nobody can make again, and what that is. */
const KEEPERS: Readonly<Record<string, string>> = {
  '/Namespace': 'everything in it',
  '/PersistentVolumeClaim': 'what its volume holds',
  'postgresql.cnpg.io/Cluster': 'its volumes with all data',
};

/** Objects that hold data and that Argo CD may prune, or delete with their Application. */
export function keptProblems(object: RenderedObject): readonly Problem[] {
  const held = KEEPERS[`${groupOf(object)}/${object.kind}`];
  if (held === undefined) return [];
  const options = syncOptionsOf(object);
  const kept = textAt(object.content, 'metadata', 'annotations', 'helm.sh/resource-policy') === 'keep';
  // A word that Argo CD does not know is told by itself.
  const states = (what: 'Delete' | 'Prune') =>
    options.some((option) => option.startsWith(`${what}=`) && option !== `${what}=true`);
  const missing = [...(states('Prune') ? [] : ['Prune=false']), ...(states('Delete') || kept ? [] : ['Delete=false'])];
  if (missing.length === 0) return [];
  return [
    {
      path: ['metadata', 'annotations', ANNOTATION],
      what: `lacks ${missing.join(' and ')}: when Argo CD takes it away, ${held} goes with it`,
      remedy: `annotate it with ${ANNOTATION}: ${[...options, ...missing].join(',')}`,
    },
  ];
}
