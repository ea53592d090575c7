import { listAt, textAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { mountsOf } from '../../mounts';
import { containersOf, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';

/** Parts of a volume that are mounted and not in it, and disks that are claimed and mounted nowhere. */
export function keyProblems(pod: PodTemplate, rendering: Rendering): readonly Problem[] {
  return [
    ...containersOf(pod).flatMap((container) =>
      mountsOf(container, rendering).flatMap(({ index, volume, subPath, files }): readonly Problem[] => {
        const [first] = subPath?.split('/') ?? [];
        if (first === undefined || files === undefined || files.some((file) => file.split('/')[0] === first)) return [];
        return [
          {
            path: [...container.path, 'volumeMounts', index, 'subPath'],
            what: `volume "${volume}" holds no "${first}": it would be an empty folder`,
            remedy: files.length === 0 ? 'it holds nothing' : suggest(first, files),
          },
        ];
      }),
    ),
    ...unusedClaims(pod),
  ];
}

function unusedClaims(pod: PodTemplate): readonly Problem[] {
  if (pod.object.kind !== 'StatefulSet') return [];
  const mounted = containersOf(pod).flatMap(({ content }) =>
    ['volumeMounts', 'volumeDevices'].flatMap((list) => listAt(content, list).map((mount) => textAt(mount, 'name'))),
  );
  return listAt(pod.object.content, 'spec', 'volumeClaimTemplates').flatMap((claim, index) => {
    const name = textAt(claim, 'metadata', 'name');
    if (mounted.includes(name)) return [];
    const what = `no container mounts "${name}": what is written goes to a disk that dies with the pod`;
    return [{ path: ['spec', 'volumeClaimTemplates', index], what, remedy: 'mount it, or claim nothing' }];
  });
}
