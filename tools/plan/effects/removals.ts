import { listAt, type RenderedObject, type Rendering } from '@idp/model';
import type { ObjectChange } from '../compare-objects';
import { effectOn, type Effect, type FindEffects } from './effect';
import { hasSyncOption } from './made-anew';

/** What is lost with an object of a kind, where something is. */
const LOSSES: Readonly<Record<string, string>> = {
  PersistentVolumeClaim: 'the data in its volume',
  PersistentVolume: 'the way to its data',
  Namespace: 'everything in it',
  Cluster: 'the databases in it',
  CustomResourceDefinition: 'every object of its kind',
  Secret: 'what it holds, if nothing writes it again',
};

/** Objects whose removal loses something, and objects that go from one component to another. */
export const findRemovals: FindEffects = ({ after, objects }) =>
  objects.flatMap((change) => [...findLost(change, after), ...findMoved(change)]);

function findLost({ before, after }: ObjectChange, rendering: Rendering): readonly Effect[] {
  if (before === undefined || after !== undefined) return [];
  const loss = LOSSES[before.kind] ?? claimsOf(before);
  if (loss === undefined) return [];
  if (isKept(before, rendering)) {
    const what = 'is no longer in a chart and stays in the cluster, where nobody updates it';
    return [
      effectOn(before, { kind: 'removal', dangerous: false, what, remedy: 'delete it by hand once nothing uses it' }),
    ];
  }
  const what = `is deleted, and with it ${loss}`;
  const remedy = 'save what is needed first, or annotate it with argocd.argoproj.io/sync-options: Prune=false before';
  return [effectOn(before, { kind: 'removal', dangerous: true, what, remedy })];
}

function claimsOf({ kind, content }: RenderedObject): string | undefined {
  const claims = listAt(content, 'spec', 'volumeClaimTemplates');
  return kind === 'StatefulSet' && claims.length > 0 ? 'whatever keeps its pods; their claims stay' : undefined;
}

/** What Argo CD does not prune: by an annotation, or because the environment prunes nothing. */
function isKept(object: RenderedObject, { environment }: Rendering): boolean {
  const { sync } = environment.facts.value;
  return !sync.automated || !sync.prune || hasSyncOption(object, 'Prune=false');
}

function findMoved({ before, after }: ObjectChange): readonly Effect[] {
  if (before === undefined || after === undefined || before.component === after.component) return [];
  const what = `goes from ${before.component} to ${after.component}: the one refuses to share it, the other may prune it`;
  const remedy = `first annotate it in ${before.component} with argocd.argoproj.io/sync-options: Prune=false, then move it in a second change`;
  return [effectOn(after, { kind: 'removal', dangerous: true, what, remedy })];
}
