import type { RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { findingIn, type Finding } from '../../finding';
import { annotationList, helmHooksOf, isArgoHook, isHook, phasesOf } from '../../sync-step';

/** Hooks of Helm's tests: that Argo CD never runs them is as meant. */
const TESTS = new Set(['test', 'test-success', 'test-failure']);
const HELM = ['pre-install', 'post-install', 'pre-upgrade', 'post-upgrade', 'pre-delete', 'post-delete'];
const ARGO = ['PreSync', 'Sync', 'PostSync', 'SyncFail', 'PreDelete', 'PostDelete', 'Skip'];

/** Each pair that Argo CD cannot tell apart: every sync is both. */
const TWINS = [
  ['pre-install', 'pre-upgrade'],
  ['post-install', 'post-upgrade'],
] as const;

/** Kinds that do something when they are made anew. */
const RUNNING = new Set(['Job', 'Pod', 'Workflow']);

/** A hook that never runs, that runs at every sync though Helm would not, or whose failed run stays in the way. */
export function findBrokenHooks(object: RenderedObject): readonly Finding[] {
  if (!isHook(object)) return [];
  return [...findUnknown(object), ...findRepeated(object), ...findStuck(object)];
}

function findUnknown(object: RenderedObject): readonly Finding[] {
  const annotation = isArgoHook(object) ? 'argocd.argoproj.io/hook' : 'helm.sh/hook';
  const known = isArgoHook(object) ? ARGO : [...HELM, ...TESTS];
  const names = annotationList(object, annotation);
  const unknown = names.filter((name) => !known.includes(name));
  const never = phasesOf(object).length === 0;
  return unknown
    .filter((name) => never || !isRollback(name))
    .map((name) =>
      findingIn('hooks', object, {
        path: `metadata.annotations["${annotation}"]`,
        what: `Argo CD knows no hook ${name}${never ? ' and never applies this object' : ''}`,
        remedy: suggest(name, known, `use one of: ${known.join(', ')}`),
      }),
    );
}

/** Argo CD goes back by a sync like any other. */
function isRollback(name: string): boolean {
  return name === 'pre-rollback' || name === 'post-rollback';
}

function findRepeated(object: RenderedObject): readonly Finding[] {
  if (isArgoHook(object) || !RUNNING.has(object.kind)) return [];
  const names = helmHooksOf(object);
  return TWINS.flatMap(([install, upgrade]) => {
    const [only] = names.filter((name) => name === install || name === upgrade);
    if (only === undefined || (names.includes(install) && names.includes(upgrade))) return [];
    const [phase] = phasesOf(object);
    return [
      findingIn('hooks', object, {
        path: 'metadata.annotations["helm.sh/hook"]',
        what: `is meant to run at ${only} only, but Argo CD runs it at every sync`,
        remedy: `turn it off in the chart, or say that every sync may run it: argocd.argoproj.io/hook: ${phase}`,
      }),
    ];
  });
}

/** Without any policy Argo CD deletes a hook before it makes it anew. */
function findStuck(object: RenderedObject): readonly Finding[] {
  if (!RUNNING.has(object.kind) || !phasesOf(object).some((phase) => phase.endsWith('Sync'))) return [];
  const policies = [
    ...annotationList(object, 'argocd.argoproj.io/hook-delete-policy'),
    ...annotationList(object, 'helm.sh/hook-delete-policy'),
  ].map((policy) => policy.toLowerCase().replaceAll('-', ''));
  const always = ['hooksucceeded', 'hookfailed'].every((policy) => policies.includes(policy));
  if (policies.length === 0 || policies.includes('beforehookcreation') || always) return [];
  const left = policies.includes('hooksucceeded') ? 'failed' : 'finished';
  return [
    findingIn('hooks', object, {
      path: 'metadata.annotations["helm.sh/hook-delete-policy"]',
      what: `a ${left} run stays, and the next sync finds it instead of running it anew`,
      remedy: 'add before-hook-creation to its delete policy',
    }),
  ];
}
