import { listAt, textAt, valueAt, type RenderedObject } from '@idp/model';
import { isIP } from 'node:net';
import type { Problem } from '../../problem';
import { isRange } from '../../address-range';

/** Settings of Services that the API server refuses beside their type, and addresses that are none. */
export function serviceProblems({ kind, apiVersion, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'Service' || apiVersion !== 'v1') return [];
  const address = textAt(content, 'spec', 'clusterIP') ?? '';
  return [
    ...(isInside(content) ? insideProblems(content) : []),
    ...(address === '' || address === 'None' || isIP(address) !== 0
      ? []
      : [{ path: ['spec', 'clusterIP'], what: `"${address}" is no address`, remedy: 'write None, or leave it out' }]),
    ...listAt(content, 'spec', 'loadBalancerSourceRanges').flatMap((range, index) =>
      isRange(String(range))
        ? []
        : [
            {
              path: ['spec', 'loadBalancerSourceRanges', index],
              what: `"${String(range)}" is no range of addresses`,
              remedy: 'write it as 10.0.0.0/8',
            },
          ],
    ),
  ];
}

function isInside(content: unknown): boolean {
  return (textAt(content, 'spec', 'type') ?? 'ClusterIP') === 'ClusterIP';
}

function insideProblems(content: unknown): readonly Problem[] {
  const outside = 'only what is reached from outside may have it';
  const remedy = 'leave it out, or change the type';
  const policy = valueAt(content, 'spec', 'externalTrafficPolicy');
  return [
    ...(policy === undefined ? [] : [{ path: ['spec', 'externalTrafficPolicy'], what: outside, remedy }]),
    ...listAt(content, 'spec', 'ports').flatMap((port, index) => {
      const nodePort = valueAt(port, 'nodePort');
      if (typeof nodePort !== 'number' || nodePort === 0) return [];
      return [{ path: ['spec', 'ports', index, 'nodePort'], what: outside, remedy }];
    }),
  ];
}
