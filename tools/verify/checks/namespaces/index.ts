import { textsAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Check } from '../../check';
import { objectsOfKind } from '../../objects';
import { findingAt, type Problem } from '../../problem';

const name = 'namespaces';

const PREFIX = 'pod-security.kubernetes.io/';
const LABELS = ['enforce', 'audit', 'warn'].flatMap((mode) => [mode, `${mode}-version`]).map((key) => PREFIX + key);

/** What every namespace has of which somebody keeps others from taking all. */
const KEEPERS = {
  ResourceQuota: 'pods of one namespace may take all that the nodes have',
  LimitRange: 'a container that states nothing may take all that its node has',
};

/** Namespaces of the platform without a quota, limits or a level of pod security. */
export const namespaces: Check = {
  name,
  findFindings: (rendering) =>
    objectsOfKind(rendering, 'Namespace').flatMap((object) =>
      [...keeperProblems(object, rendering), ...levelProblems(object, rendering)].map((problem) =>
        findingAt(name, object, problem),
      ),
    ),
};

function keeperProblems(object: RenderedObject, rendering: Rendering): readonly Problem[] {
  return Object.entries(KEEPERS).flatMap(([kind, without]) =>
    objectsOfKind(rendering, kind).some(({ namespace }) => namespace === object.name)
      ? []
      : [{ path: ['metadata', 'name'], what: `it has no ${kind}: ${without}`, remedy: 'give it one' }],
  );
}

function levelProblems({ content }: RenderedObject, { kubernetes }: Rendering): readonly Problem[] {
  const labels = textsAt(content, 'metadata', 'labels');
  const misspelt = Object.keys(labels).filter((key) => key.startsWith(PREFIX) && !LABELS.includes(key));
  const versions = Object.entries(labels).filter(
    ([key, version]) => LABELS.includes(key) && key.endsWith('-version') && !isVersion(version, kubernetes),
  );
  const level = labels[`${PREFIX}enforce`];
  const path = ['metadata', 'labels'];
  return [
    ...(level === undefined
      ? [
          {
            path,
            what: 'it holds its pods to no level of pod security',
            remedy: `label it ${PREFIX}enforce: restricted`,
          },
        ]
      : []),
    ...misspelt.map((key) => ({
      path: [...path, key],
      what: 'Kubernetes reads no such label',
      remedy: suggest(key, LABELS),
    })),
    ...versions.map(([key, version]) => ({
      path: [...path, key],
      what: `${version} is no version of Kubernetes up to ${kubernetes}`,
      remedy: 'write latest, or a version such as v1.34',
    })),
  ];
}

function isVersion(version: string, kubernetes: string): boolean {
  const minor = Number(/^v1\.(\d+)$/.exec(version)?.[1]);
  return version === 'latest' || minor <= Number(kubernetes.split('.')[1]);
}
