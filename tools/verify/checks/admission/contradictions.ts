import { listAt, objectAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { containersOf, podOf, type Container, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';

/** Settings of pods and rollouts of which one forbids what another asks for. */
export function contradictionProblems(object: RenderedObject): readonly Problem[] {
  const pod = podOf(object);
  return [
    ...(pod === undefined ? [] : [...containersOf(pod).flatMap(inContainer), ...inPod(pod)]),
    ...inRollout(object),
  ];
}

function inContainer(container: Container): readonly Problem[] {
  return [...asRoot(container), ...escalation(container)];
}

/** The kubelet does not start such a container. */
function asRoot({ pod, path, content }: Container): readonly Problem[] {
  const setting = (key: string) => {
    const own = valueAt(content, 'securityContext', key);
    return { value: own ?? valueAt(pod.spec, 'securityContext', key), of: own === undefined ? pod.path : path };
  };
  const [user, never] = [setting('runAsUser'), setting('runAsNonRoot')];
  if (user.value !== 0 || never.value !== true) return [];
  const what = 'it runs as root (0), and runAsNonRoot forbids it: the container never starts';
  return [
    { path: [...user.of, 'securityContext', 'runAsUser'], what, remedy: 'name the user that the image is made for' },
  ];
}

/** The API server refuses it. */
function escalation({ path, content }: Container): readonly Problem[] {
  const context = objectAt(content, 'securityContext');
  if (context['allowPrivilegeEscalation'] !== false) return [];
  const added = listAt(context, 'capabilities', 'add').map(String);
  const reason =
    context['privileged'] === true
      ? 'a privileged container'
      : added.some((name) => /^(?:CAP_)?SYS_ADMIN$/.test(name))
        ? 'a container with SYS_ADMIN'
        : undefined;
  if (reason === undefined) return [];
  const where: JsonPath = [...path, 'securityContext', 'allowPrivilegeEscalation'];
  return [
    { path: where, what: `${reason} may always escalate`, remedy: 'take away what it is allowed, or leave this out' },
  ];
}

function inPod({ spec, path }: PodTemplate): readonly Problem[] {
  const grace = spec['terminationGracePeriodSeconds'];
  if (typeof grace !== 'number' || grace >= 0) return [];
  const what = `${grace} seconds are less than none`;
  return [{ path: [...path, 'terminationGracePeriodSeconds'], what, remedy: 'write how long the pod may take to end' }];
}

function inRollout({ kind, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'Deployment') return [];
  const { minReadySeconds = 0, progressDeadlineSeconds = 600 } = objectAt(content, 'spec');
  if (typeof minReadySeconds !== 'number' || typeof progressDeadlineSeconds !== 'number') return [];
  if (minReadySeconds < progressDeadlineSeconds) return [];
  const what = `a rollout fails after ${progressDeadlineSeconds} s, before a pod counts as ready`;
  const remedy = 'state less than progressDeadlineSeconds';
  return [{ path: ['spec', 'minReadySeconds'], what, remedy }];
}
