import { listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { isIP } from 'node:net';
import { containersOf, podOf, type Container, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const HANDLERS = ['exec', 'grpc', 'httpGet', 'tcpSocket'];
const GO_ON = ['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'];

/** Settings of pods that the API server refuses beside others, or where they stand. */
export function podProblems(object: RenderedObject): readonly Problem[] {
  const pod = podOf(object);
  if (pod === undefined) return [];
  return [
    ...nameProblems(pod),
    ...deadlineProblems(pod),
    ...spreadProblems(pod),
    ...tokenProblems(pod),
    ...containersOf(pod).flatMap(probeProblems),
  ];
}

function nameProblems({ spec, path }: PodTemplate): readonly Problem[] {
  const asksNobody = spec['dnsPolicy'] === 'None' && listAt(spec, 'dnsConfig', 'nameservers').length === 0;
  const what = 'it asks nobody for names: dnsPolicy None has no nameservers';
  return [
    ...(asksNobody ? [{ path: [...path, 'dnsPolicy'], what, remedy: 'state dnsConfig.nameservers' }] : []),
    ...listAt(spec, 'hostAliases').flatMap((alias, index) => {
      const ip = textAt(alias, 'ip') ?? '';
      if (isIP(ip) !== 0) return [];
      const at = [...path, 'hostAliases', index, 'ip'];
      return [{ path: at, what: `"${ip}" is no address`, remedy: 'write an IP address' }];
    }),
  ];
}

function deadlineProblems({ object, spec, path }: PodTemplate): readonly Problem[] {
  if (spec['activeDeadlineSeconds'] === undefined || !GO_ON.includes(object.kind)) return [];
  const what = `the pods of a ${object.kind} go on, and may have no deadline`;
  return [{ path: [...path, 'activeDeadlineSeconds'], what, remedy: 'leave it out' }];
}

function spreadProblems({ spec, path }: PodTemplate): readonly Problem[] {
  const keys = listAt(spec, 'topologySpreadConstraints').map((one) =>
    [textAt(one, 'topologyKey'), textAt(one, 'whenUnsatisfiable')].join(' '),
  );
  return listAt(spec, 'topologySpreadConstraints').flatMap((one, index) => {
    const at: JsonPath = [...path, 'topologySpreadConstraints', index];
    const isIdle = valueAt(one, 'minDomains') !== undefined && textAt(one, 'whenUnsatisfiable') !== 'DoNotSchedule';
    const isTwice = keys.indexOf(keys[index] ?? '') !== index;
    return [
      ...(isIdle
        ? [{ path: [...at, 'minDomains'], what: 'stands beside DoNotSchedule only', remedy: 'leave it out' }]
        : []),
      ...(isTwice
        ? [{ path: at, what: `a second rule for ${keys[index]}`, remedy: 'change or remove one of them' }]
        : []),
    ];
  });
}

function tokenProblems({ spec, path }: PodTemplate): readonly Problem[] {
  return listAt(spec, 'volumes').flatMap((volume, index) =>
    listAt(volume, 'projected', 'sources').flatMap((source, place) => {
      const seconds = valueAt(source, 'serviceAccountToken', 'expirationSeconds');
      if (typeof seconds !== 'number' || seconds >= 600) return [];
      const at = [...path, 'volumes', index, 'projected', 'sources', place, 'serviceAccountToken', 'expirationSeconds'];
      return [{ path: at, what: `${seconds} is out of range`, remedy: 'write at least 600' }];
    }),
  );
}

function probeProblems({ path, content, initial }: Container): readonly Problem[] {
  return PROBES.filter((probe) => content[probe] !== undefined).flatMap((probe) => {
    const at = [...path, probe];
    if (initial) return [{ path: at, what: 'nobody asks what runs first and ends', remedy: 'leave it out' }];
    const asked = HANDLERS.filter((handler) => objectAt(content, probe)[handler] !== undefined);
    if (asked.length === 1) return [];
    const what = asked.length === 0 ? 'it asks nothing' : `it asks in ${asked.length} ways: ${asked.join(', ')}`;
    return [{ path: at, what, remedy: `state one of: ${HANDLERS.join(', ')}` }];
  });
}
