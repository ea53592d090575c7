import { textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../objects';

/** How many pods of an object run at the same time at most, where it has one on each node aside. */
export function podsAtMost(object: RenderedObject, rendering: Rendering): number {
  const { content, kind } = object;
  if (kind === 'Pod') return 1;
  if (kind === 'Job') return jobPods(valueAt(content, 'spec'));
  if (kind === 'CronJob') return jobPods(valueAt(content, 'spec', 'jobTemplate', 'spec'));
  if (kind === 'DaemonSet') return nodeSelectorFits(content) ? rendering.environment.facts.value.nodes : 0;
  return Math.max(replicasOf(object), ...scaledTo(object, rendering));
}

/** The copies that an object states, one where it does not. */
export function replicasOf({ content }: Pick<RenderedObject, 'content'>): number {
  return numberAt(content, ['spec', 'replicas']) ?? 1;
}

function jobPods(spec: unknown): number {
  const parallelism = numberAt(spec, ['parallelism']) ?? 1;
  return Math.min(parallelism, numberAt(spec, ['completions']) ?? parallelism);
}

function nodeSelectorFits(content: unknown): boolean {
  const os = textAt(content, 'spec', 'template', 'spec', 'nodeSelector', 'kubernetes.io/os');
  return os === undefined || os === 'linux';
}

/** What HorizontalPodAutoscalers may scale an object to. */
export function scaledTo({ kind, name, namespace }: RenderedObject, rendering: Rendering): readonly number[] {
  return objectsOfKind(rendering, 'HorizontalPodAutoscaler')
    .filter(({ content, ...scaler }) => {
      const is = (key: string, text: string) => textAt(content, 'spec', 'scaleTargetRef', key) === text;
      return scaler.namespace === namespace && is('kind', kind) && is('name', name);
    })
    .flatMap(({ content }) => numberAt(content, ['spec', 'maxReplicas']) ?? []);
}

/** Whether an object cannot replace a pod before another one of it runs: a rollout needs room for one pod more. */
export function surges({ content, kind }: RenderedObject, pods: number): boolean {
  if (pods === 0) return false;
  const update = kind === 'DaemonSet' ? 'updateStrategy' : 'strategy';
  const { surge, unavailable } = rollingUpdateOf(valueAt(content, 'spec', update), kind, pods);
  return surge > 0 && unavailable === 0;
}

/** How many pods more and fewer a rollout of so many may make; neither where it does not roll. */
export function rollingUpdateOf(
  strategy: unknown,
  kind: string,
  pods: number,
): { readonly surge: number; readonly unavailable: number } {
  const none = { surge: 0, unavailable: pods };
  if (kind !== 'Deployment' && kind !== 'DaemonSet') return none;
  if ((textAt(strategy, 'type') ?? 'RollingUpdate') !== 'RollingUpdate') return none;
  const usual = kind === 'Deployment' ? { surge: '25%', unavailable: '25%' } : { surge: 0, unavailable: 1 };
  const surge = resolved(valueAt(strategy, 'rollingUpdate', 'maxSurge') ?? usual.surge, pods, Math.ceil);
  const fewer = valueAt(strategy, 'rollingUpdate', 'maxUnavailable') ?? usual.unavailable;
  const unavailable = resolved(fewer, pods, Math.floor);
  // Where rounding leaves neither, the controllers go one pod down.
  return surge === 0 && unavailable === 0 ? { surge, unavailable: 1 } : { surge, unavailable };
}

/** A number of pods, or a part of them in percent, rounded as the controller of its field does. */
export function resolved(stated: unknown, pods: number, round: (part: number) => number): number {
  const percent = typeof stated === 'string' ? /^([0-9]+)%$/.exec(stated)?.[1] : undefined;
  return percent === undefined ? Number(stated) : round((Number(percent) * pods) / 100);
}

function numberAt(value: unknown, path: readonly string[]): number | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'number' ? found : undefined;
}
