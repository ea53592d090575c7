import { listAt, printPath, textAt, type JsonPath, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../finding';
import { objectsOfKind } from '../objects';
import { printQuantity } from '../quantity';
import { amountsAt, type Resources } from './amounts';
import { limitRangesIn, resourcesOf, type LimitRange } from './limit-ranges';
import { countsPodsOf } from './quota-scopes';
import { workloadsOf, type Workload } from './workloads';

/** A container that the API server would refuse: the field, what is wrong and what to do. */
type Complaint = Pick<Finding, 'path' | 'what' | 'remedy'>;

/** Containers outside of what the LimitRanges of their namespace allow, or that state nothing where a quota counts it. */
export function findContainerFindings(check: string, rendering: Rendering): readonly Finding[] {
  return workloadsOf(rendering).flatMap((workload) => {
    const ranges = limitRangesIn(rendering, workload.namespace);
    const counted = countedIn(rendering, workload);
    return (['initContainers', 'containers'] as const).flatMap((list) =>
      listAt(workload.spec, list).flatMap((container, index) => {
        const path = printPath([...workload.path, ...placeOf(workload, list, index)]);
        const resources = resourcesOf(container, ranges);
        const name = textAt(container, 'name') ?? '';
        const complaints = [
          ...belowRequests(name, resources, path),
          ...ranges.flatMap((range) => outside(name, resources, range, path)),
          ...unstated(name, workload, resources, counted, path),
        ];
        return complaints.map((complaint) => findingIn(check, workload.object, complaint));
      }),
    );
  });
}

/** Operators make the containers themselves: their place is known only in what Kubernetes runs as it is. */
function placeOf({ path }: Workload, list: string, index: number): JsonPath {
  return path.at(-1) === 'spec' && path.length > 1 ? [list, index, 'resources'] : [];
}

function belowRequests(name: string, { requests, limits }: Resources, path: string): readonly Complaint[] {
  return Object.entries(limits).flatMap(([resource, limit]) => {
    const request = requests[resource] ?? 0n;
    if (request <= limit) return [];
    return [
      {
        path,
        what: `container ${name} asks for ${printQuantity(request)} of ${resource}, more than its limit of ${printQuantity(limit)}: its pods are refused`,
        remedy: `state limits.${resource} of at least what it asks for; without one, it is what the LimitRange says`,
      },
    ];
  });
}

function outside(name: string, { requests, limits }: Resources, range: LimitRange, path: string): readonly Complaint[] {
  if (range.type !== 'Container') return [];
  const remedy = `stay within LimitRange ${range.object.name} of ${range.object.namespace}, or change it`;
  const tooLittle = Object.entries(range.min).flatMap(([resource, min]) => {
    const states = requests[resource] ?? 0n;
    return states < min
      ? [`asks for ${printQuantity(states)} of ${resource}, at least ${printQuantity(min)} is allowed`]
      : [];
  });
  const tooMuch = Object.entries(range.max).flatMap(([resource, max]) => {
    const states = limits[resource] ?? requests[resource] ?? max;
    return states > max
      ? [`may use ${printQuantity(states)} of ${resource}, at most ${printQuantity(max)} is allowed`]
      : [];
  });
  return [...tooLittle, ...tooMuch].map((what) => ({ path, what: `container ${name} ${what}`, remedy }));
}

function unstated(
  name: string,
  { spec }: Workload,
  { requests, limits }: Resources,
  counted: ReadonlySet<string>,
  path: string,
): readonly Complaint[] {
  // A pod that states its resources as a whole is counted by these.
  if (Object.keys(amountsAt(spec, 'resources', 'requests')).length > 0) return [];
  const missing = [...counted].filter((resource) => {
    const [side, of] = resource.split('.');
    return (side === 'limits' ? limits : requests)[of ?? ''] === undefined;
  });
  if (missing.length === 0) return [];
  return [
    {
      path,
      what: `container ${name} does not state ${missing.join(' and ')}, which a quota of its namespace counts: its pods are refused`,
      remedy: 'state it, or let a LimitRange of the namespace give it',
    },
  ];
}

/** What every container must state because a quota counts it, as `requests.cpu`. */
function countedIn(rendering: Rendering, workload: Workload): ReadonlySet<string> {
  const counted = objectsOfKind(rendering, 'ResourceQuota')
    .filter((quota) => quota.namespace === workload.namespace && countsPodsOf(quota, workload))
    .flatMap((quota) => Object.keys(amountsAt(quota.content, 'spec', 'hard')))
    .map((resource) => (resource === 'cpu' || resource === 'memory' ? `requests.${resource}` : resource))
    .filter((resource) => /^(requests|limits)\.(cpu|memory)$/.test(resource));
  return new Set(counted);
}
