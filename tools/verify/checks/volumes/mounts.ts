import { listAt, textAt, type JsonPath } from '@idp/model';
import { suggest } from '@idp/schema';
import { containersOf, type Container, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';

/** What is wrong with the volumes of a pod and with where its containers mount them. */
export function mountProblems(pod: PodTemplate): readonly Problem[] {
  const own = namesIn(pod.spec, 'volumes');
  const claims = listAt(pod.object.content, 'spec', 'volumeClaimTemplates').map(
    (claim) => textAt(claim, 'metadata', 'name') ?? '',
  );
  const known = [...own, ...(pod.object.kind === 'StatefulSet' ? claims : [])];
  return [
    ...repeated(own).map(({ index, value }) => ({
      path: [...pod.path, 'volumes', index, 'name'],
      what: `two volumes are named "${value}"`,
      remedy: 'name them differently, or remove one',
    })),
    ...containersOf(pod).flatMap((container) => [
      ...undefinedVolumes(container, 'volumeMounts', known),
      ...undefinedVolumes(container, 'volumeDevices', known),
      ...sharedPaths(container),
    ]),
  ];
}

function namesIn(content: unknown, ...path: JsonPath): readonly string[] {
  return listAt(content, ...path).map((entry) => textAt(entry, 'name') ?? '');
}

function undefinedVolumes({ path, content }: Container, list: string, known: readonly string[]): readonly Problem[] {
  return namesIn(content, list).flatMap((volume, index) =>
    known.includes(volume)
      ? []
      : [
          {
            path: [...path, list, index, 'name'],
            what: `the pod has no volume "${volume}"`,
            remedy: known.length === 0 ? 'define it under volumes of the pod' : suggest(volume, known),
          },
        ],
  );
}

function sharedPaths({ path, content }: Container): readonly Problem[] {
  const places = listAt(content, 'volumeMounts').map((mount) =>
    (textAt(mount, 'mountPath') ?? '').replace(/(.)\/$/, '$1'),
  );
  return repeated(places).map(({ index, value }) => ({
    path: [...path, 'volumeMounts', index, 'mountPath'],
    what: `two volumes are mounted at ${value}`,
    remedy: 'mount one of them elsewhere',
  }));
}

/** The entries of a list that were there before. */
function repeated(list: readonly string[]): readonly { readonly index: number; readonly value: string }[] {
  return list.flatMap((value, index) => (list.indexOf(value) < index ? [{ index, value }] : []));
}
