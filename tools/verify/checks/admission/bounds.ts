import { valueAt, type RenderedObject } from '@idp/model';
import { isOfKubernetes } from '../../kubernetes';
import { groupOf } from '../../objects';
import { podOf } from '../../pods';
import { fieldsAt } from '../../walk';
import type { Problem } from '../../problem';

/** Numbers that the API server takes only between two others, though no schema says so. */
type Bounds = Readonly<Record<string, readonly [least: number, most: number]>>;

const ANY = Number.MAX_SAFE_INTEGER;
const WEBHOOK: Bounds = { 'webhooks.*.timeoutSeconds': [1, 30] };

const OF_KINDS: Readonly<Record<string, Bounds>> = {
  CronJob: {
    'spec.startingDeadlineSeconds': [10, ANY],
    'spec.jobTemplate.spec.activeDeadlineSeconds': [1, ANY],
    'spec.jobTemplate.spec.backoffLimit': [0, ANY],
  },
  Job: { 'spec.activeDeadlineSeconds': [1, ANY], 'spec.backoffLimit': [0, ANY] },
  MutatingWebhookConfiguration: WEBHOOK,
  PriorityClass: { value: [-2_147_483_648, 1_000_000_000] },
  Service: { 'spec.ports.*.nodePort': [30_000, 32_767], 'spec.ports.*.port': [1, 65_535] },
  ValidatingWebhookConfiguration: WEBHOOK,
};

const POD: Bounds = {
  'containers.*.ports.*.containerPort': [1, 65_535],
  'containers.*.ports.*.hostPort': [1, 65_535],
  'topologySpreadConstraints.*.maxSkew': [1, ANY],
};

/** A container that is alive or started needs to be found so once. */
const ONCE = ['livenessProbe', 'startupProbe'];

/** Numbers out of the range that is allowed. */
export function boundProblems(object: RenderedObject): readonly Problem[] {
  if (!isOfKubernetes(groupOf(object))) return [];
  const pod = podOf(object);
  return [
    ...outside(object.content, OF_KINDS[object.kind] ?? {}, []),
    ...(pod === undefined ? [] : [...outside(pod.spec, POD, pod.path), ...probeProblems(pod.spec, pod.path)]),
  ];
}

function outside(content: unknown, bounds: Bounds, within: Problem['path']): readonly Problem[] {
  return Object.entries(bounds).flatMap(([at, [least, most]]) =>
    fieldsAt(content, at).flatMap(({ path, value }) => {
      if (typeof value !== 'number' || (value >= least && value <= most)) return [];
      const remedy = most === ANY ? `write at least ${least}` : `write a number from ${least} to ${most}`;
      return [{ path: [...within, ...path], what: `${value} is out of range`, remedy }];
    }),
  );
}

function probeProblems(spec: unknown, within: Problem['path']): readonly Problem[] {
  return fieldsAt(spec, 'containers.*').flatMap(({ path, value }) =>
    ONCE.flatMap((probe): readonly Problem[] => {
      const success = valueAt(value, probe, 'successThreshold');
      if (typeof success !== 'number' || success === 1) return [];
      const at = [...within, ...path, probe, 'successThreshold'];
      return [{ path: at, what: `${success} is refused here`, remedy: 'write 1' }];
    }),
  );
}
