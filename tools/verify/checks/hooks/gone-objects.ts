import { listAt, printPath, textAt, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { podReferencesOf } from '../../pod-references';
import { podOf, type PodTemplate } from '../../pods';
import { annotationList, isEarlier, isHook, printStep, stepOf } from '../../sync-step';

/** What pods need and that is not there while they run: deleted as a hook that is done, or bound to its role too late. */
export function findGoneObjects(objects: readonly RenderedObject[]): readonly Finding[] {
  return objects.flatMap((object) => {
    const pod = podOf(object);
    if (pod === undefined) return [];
    return isHook(object) ? findLateBindings(pod, objects) : findDeleted(pod, objects);
  });
}

function findDeleted(pod: PodTemplate, objects: readonly RenderedObject[]): readonly Finding[] {
  return podReferencesOf(pod)
    .filter(({ optional }) => !optional)
    .flatMap(({ kind, name, path }) => {
      const hook = objects.find((other) => isIt(other, kind, name, pod.namespace));
      if (hook === undefined || !isHook(hook) || !isDeletedAfterwards(hook)) return [];
      return [
        findingIn('hooks', pod.object, {
          path: printPath(path),
          what: `names ${kind} ${name}, which is a hook and deleted as soon as it is applied`,
          remedy: `make ${kind} ${name} no hook, or take hook-succeeded from its delete policy`,
        }),
      ];
    });
}

function isIt(object: RenderedObject, kind: string, name: string, namespace: string): boolean {
  return object.kind === kind && object.name === name && (object.namespace ?? namespace) === namespace;
}

function isDeletedAfterwards(object: RenderedObject): boolean {
  return (
    annotationList(object, 'helm.sh/hook-delete-policy').includes('hook-succeeded') ||
    annotationList(object, 'argocd.argoproj.io/hook-delete-policy').includes('HookSucceeded')
  );
}

function findLateBindings(pod: PodTemplate, objects: readonly RenderedObject[]): readonly Finding[] {
  const account = textAt(pod.spec, 'serviceAccountName');
  const step = stepOf(pod.object);
  if (account === undefined || step === undefined) return [];
  return objects.flatMap((binding) => {
    const late = stepOf(binding);
    if (!binds(binding, account, pod.namespace) || late === undefined || !isEarlier(step, late)) return [];
    return [
      findingIn('hooks', pod.object, {
        path: printPath([...pod.path, 'serviceAccountName']),
        what: `runs in ${printStep(step)}, but ${binding.kind} ${binding.name} gives it its role in ${printStep(late)}`,
        remedy: `make ${binding.kind} ${binding.name} a hook of the same phase and of no later wave`,
      }),
    ];
  });
}

function binds({ kind, content }: RenderedObject, account: string, namespace: string): boolean {
  if (kind !== 'ClusterRoleBinding' && kind !== 'RoleBinding') return false;
  return listAt(content, 'subjects').some(
    (subject) =>
      textAt(subject, 'kind') === 'ServiceAccount' &&
      textAt(subject, 'name') === account &&
      (textAt(subject, 'namespace') ?? namespace) === namespace,
  );
}
