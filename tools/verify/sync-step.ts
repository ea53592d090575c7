import { textAt, type RenderedObject } from '@idp/model';

/** A part of a sync: Argo CD ends one before it begins the next. The last two belong to the end of an Application. */
export type Phase = 'PreSync' | 'Sync' | 'PostSync' | 'SyncFail' | 'PreDelete' | 'PostDelete';

/** The phases in which a sync applies what is no hook, and what hooks need or bring, in their order. */
const SYNC_PHASES: readonly Phase[] = ['PreSync', 'Sync', 'PostSync'];

const ARGO_PHASES: readonly Phase[] = [...SYNC_PHASES, 'SyncFail', 'PreDelete', 'PostDelete'];

/** What Argo CD 3.4 makes of Helm's hooks; it knows no others. */
const HELM_PHASES: Readonly<Record<string, Phase>> = {
  'pre-install': 'PreSync',
  'pre-upgrade': 'PreSync',
  'post-install': 'PostSync',
  'post-upgrade': 'PostSync',
  'pre-delete': 'PreDelete',
  'post-delete': 'PostDelete',
};

/** The entries of an annotation that is a list, such as `Prune=false,Delete=false`. */
export function annotationList({ content }: RenderedObject, name: string): readonly string[] {
  const text = textAt(content, 'metadata', 'annotations', name) ?? '';
  return text.split(',').flatMap((entry) => entry.trim() || []);
}

/** What an object asks of Argo CD when it is applied, pruned or deleted. */
export function syncOptionsOf(object: RenderedObject): readonly string[] {
  return annotationList(object, 'argocd.argoproj.io/sync-options');
}

/** The names of Helm's hooks that an object is; definitions that say crd-install are none. */
export function helmHooksOf(object: RenderedObject): readonly string[] {
  const hooks = annotationList(object, 'helm.sh/hook');
  return hooks.length === 1 && hooks[0] === 'crd-install' ? [] : hooks;
}

/** Whether Argo CD's own annotation makes it a hook: it outranks Helm's. */
export function isArgoHook(object: RenderedObject): boolean {
  return annotationList(object, 'argocd.argoproj.io/hook').length > 0;
}

/** Whether Argo CD runs an object as a hook, or ignores it for being one. */
export function isHook(object: RenderedObject): boolean {
  return isArgoHook(object) || helmHooksOf(object).length > 0;
}

/** When Argo CD applies an object; never when it is a hook of a kind that Argo CD does not know. */
export function phasesOf(object: RenderedObject): readonly Phase[] {
  if (!isHook(object)) return ['Sync'];
  const own = annotationList(object, 'argocd.argoproj.io/hook');
  const ofArgo = ARGO_PHASES.filter((phase) => own.includes(phase));
  if (ofArgo.length > 0) return ofArgo;
  return helmHooksOf(object).flatMap((hook) => (Object.hasOwn(HELM_PHASES, hook) ? (HELM_PHASES[hook] ?? []) : []));
}

/** The place of an object in a sync: phase first, then wave. Objects of one step are applied together. */
export interface SyncStep {
  readonly phase: Phase;
  readonly wave: number;
}

/** The first step in which a sync applies an object; undefined where none does. */
export function stepOf(object: RenderedObject): SyncStep | undefined {
  const phase = SYNC_PHASES.find((each) => phasesOf(object).includes(each));
  return phase && { phase, wave: syncWaveOf(object) };
}

/** Whether a sync is done with one step before it begins another. */
export function isEarlier(one: SyncStep, other: SyncStep): boolean {
  const phases = SYNC_PHASES.indexOf(one.phase) - SYNC_PHASES.indexOf(other.phase);
  return phases === 0 ? one.wave < other.wave : phases < 0;
}

/** A step as people read it. */
export function printStep({ phase, wave }: SyncStep): string {
  return `${phase}, wave ${wave}`;
}

/** Argo CD's own annotation outranks the weight of a Helm hook; it reads the weight of other objects too. */
function syncWaveOf({ content }: RenderedObject): number {
  const annotations = ['argocd.argoproj.io/sync-wave', 'helm.sh/hook-weight'];
  const texts = annotations.map((name) => textAt(content, 'metadata', 'annotations', name));
  return Number(texts.find((text) => text !== undefined && /^[+-]?\d+$/.test(text)) ?? 0);
}
