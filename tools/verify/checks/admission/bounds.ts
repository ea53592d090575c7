import { valueAt, type RenderedObject } from '@idp/model';
import { fieldsAt } from '../../walk';
import type { Problem } from '../../problem';

/** A number that the API server takes only between two others, though no schema says so. */
interface Bound {
  readonly kinds: readonly string[];
  readonly at: string;
  readonly from: number;
  readonly to: number;
}

const WEBHOOKS = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];

const BOUNDS: readonly Bound[] = [
  { kinds: WEBHOOKS, at: 'webhooks.*.timeoutSeconds', from: 1, to: 30 },
  { kinds: ['Service'], at: 'spec.ports.*.nodePort', from: 30000, to: 32767 },
  { kinds: ['Service'], at: 'spec.ports.*.port', from: 1, to: 65535 },
];

/** Numbers out of the range that is allowed. */
export function boundProblems(object: RenderedObject): readonly Problem[] {
  const { kind, apiVersion, content } = object;
  if (kind === 'Service' && apiVersion !== 'v1') return [];
  return [
    ...BOUNDS.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ at, from, to }) =>
      fieldsAt(content, at).flatMap(({ path, value }) => {
        if (typeof value !== 'number' || (value >= from && value <= to)) return [];
        return [{ path, what: `${value} is out of range`, remedy: `write a number from ${from} to ${to}` }];
      }),
    ),
    ...probeProblems(object),
  ];
}

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/** What a probe counts begins with one; a container that is alive or started needs to be found so once. */
function probeProblems({ content }: RenderedObject): readonly Problem[] {
  const places = ['spec.template.spec.containers.*', 'spec.jobTemplate.spec.template.spec.containers.*'];
  return places
    .flatMap((place) => fieldsAt(content, place))
    .flatMap(({ path, value }) =>
      PROBES.flatMap((probe): readonly Problem[] => {
        const at = [...path, probe];
        const success = valueAt(value, probe, 'successThreshold');
        if (probe !== 'readinessProbe' && typeof success === 'number' && success !== 1)
          return [{ path: [...at, 'successThreshold'], what: `${success} is refused here`, remedy: 'write 1' }];
        return [];
      }),
    );
}
