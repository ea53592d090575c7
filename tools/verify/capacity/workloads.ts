import { listAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOf } from '../objects';
import { containersOf, podOf, podsOf } from '../pods';
import type { Resources } from './amounts';
import { limitRangesIn, type LimitRange } from './limit-ranges';
import { operatorPodsOf } from './operator-pods';
import { podsAtMost, surges } from './pod-counts';
import { podResources } from './pod-resources';

/** An object that makes pods, by itself or through an operator, and what they ask for. */
export interface Workload {
  readonly object: RenderedObject;
  /** Where it describes its pods. */
  readonly path: JsonPath;
  readonly namespace: string;
  readonly spec: Readonly<Record<string, unknown>>;
  /** How many run at the same time at most. */
  readonly pods: number;
  readonly onEachNode: boolean;
  /** A rollout needs room for one pod more. */
  readonly surges: boolean;
  /** What each pod asks for. */
  readonly each: Resources;
}

/** Everything in an environment that makes pods. */
export function workloadsOf(rendering: Rendering): readonly Workload[] {
  const rangesOf = rememberRanges(rendering);
  const reloading = reloadingOf(rendering);
  return objectsOf(rendering).flatMap((object): readonly Workload[] => {
    const { namespace } = object;
    if (namespace === undefined) return [];
    const ranges = rangesOf(namespace);
    const pod = podOf(object);
    if (pod === undefined)
      return operatorPodsOf(object, reloading).map(({ pods, spec }) => ({
        ...{ object, path: ['spec'], namespace, spec, pods, onEachNode: false, surges: false },
        each: podResources(spec, ranges),
      }));
    const pods = podsAtMost(object, rendering);
    const { spec, path } = pod;
    return [
      {
        ...{ object, path, namespace, spec, pods },
        onEachNode: object.kind === 'DaemonSet',
        surges: surges(object, pods),
        each: podResources(spec, ranges),
      },
    ];
  });
}

function rememberRanges(rendering: Rendering): (namespace: string) => readonly LimitRange[] {
  const known = new Map<string, readonly LimitRange[]>();
  return (namespace) => {
    const ranges = known.get(namespace) ?? limitRangesIn(rendering, namespace);
    known.set(namespace, ranges);
    return ranges;
  };
}

/** What the Prometheus operator gives to containers that reload configuration: what its flags say, or its own defaults. */
export function reloadingOf(rendering: Rendering): unknown {
  const args = podsOf(rendering)
    .flatMap(containersOf)
    .flatMap(({ content }) => listAt(content, 'args').map(String));
  const flag = (resource: string, side: string, usual: string) => {
    const start = `--config-reloader-${resource}-${side}=`;
    const stated = args.find((arg) => arg.startsWith(start))?.slice(start.length) ?? usual;
    // It takes zero for "state nothing".
    return stated === '0' ? {} : { [resource]: stated };
  };
  return {
    requests: { ...flag('cpu', 'request', '10m'), ...flag('memory', 'request', '50Mi') },
    limits: { ...flag('cpu', 'limit', '10m'), ...flag('memory', 'limit', '50Mi') },
  };
}
