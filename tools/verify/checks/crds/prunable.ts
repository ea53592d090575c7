import { textAt, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { syncOptionsOf } from '../../sync-step';

const ANNOTATION = 'argocd.argoproj.io/sync-options';

/**
 * What may take a definition away. Argo CD prunes what a chart prints no longer, and there `helm.sh/resource-policy:
 * keep` means nothing to it; it spares what says so when an Application is deleted.
 */
export function findPrunable(definition: RenderedObject): readonly Finding[] {
  const options = syncOptionsOf(definition);
  const kept = textAt(definition.content, 'metadata', 'annotations', 'helm.sh/resource-policy') === 'keep';
  const missing = [
    ...(options.includes('Prune=false') ? [] : ['Prune=false']),
    ...(options.includes('Delete=false') || kept ? [] : ['Delete=false']),
  ];
  if (missing.length === 0) return [];
  const wanted = [...options.filter((option) => !/^(Prune|Delete)=/.test(option)), 'Prune=false', 'Delete=false'];
  return [
    findingIn('crds', definition, {
      path: `metadata.annotations["${ANNOTATION}"]`,
      what: `lacks ${missing.join(' and ')}${kept ? '; Argo CD prunes in spite of helm.sh/resource-policy: keep' : ''}`,
      remedy: `annotate it with ${ANNOTATION}: ${wanted.join(',')}, or all objects of its kind go with it`,
    }),
  ];
}
