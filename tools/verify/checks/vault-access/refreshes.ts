import { listAt, objectAt, textAt, valueAt, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';

const CREATION = ['Merge', 'None', 'Orphan', 'Owner'];

type Found = readonly Omit<ObjectProblem, 'object'>[];

/** Secrets that are copied once and never again, without a part of what Vault has, or from names that are not read. */
export function refreshProblems(rendering: Rendering): readonly ObjectProblem[] {
  return objectsOfKind(rendering, 'ExternalSecret').flatMap((object) =>
    [...intervalProblems(object.content), ...dataProblems(object.content), ...templateProblems(object.content)].map(
      (problem) => ({ ...problem, object }),
    ),
  );
}

function intervalProblems(content: unknown): Found {
  const interval = textAt(content, 'spec', 'refreshInterval');
  const policy = textAt(content, 'spec', 'target', 'creationPolicy');
  const path = ['spec', 'refreshInterval'];
  const isOnce =
    interval !== undefined &&
    /^(?:0(?:ms|[smh])?)+$/.test(interval) &&
    textAt(content, 'spec', 'refreshPolicy') === undefined;
  const isTime = interval === undefined || /^(?:\d+(?:\.\d+)?(?:ms|[smh]))+$|^0$/.test(interval);
  return [
    ...(isOnce
      ? [
          {
            path,
            what: 'the Secret is copied once: what changes in Vault never arrives',
            remedy: 'write how often, such as 1h',
          },
        ]
      : []),
    ...(isTime ? [] : [{ path, what: `"${interval}" is no time`, remedy: 'write hours or minutes, such as 1h' }]),
    ...(policy === undefined || CREATION.includes(policy)
      ? []
      : [
          {
            path: ['spec', 'target', 'creationPolicy'],
            what: `there is no policy "${policy}"`,
            remedy: suggest(policy, CREATION),
          },
        ]),
  ];
}

/** Without a property, all of what Vault has at the path becomes one value, as JSON. */
function dataProblems(content: unknown): Found {
  const template = objectAt(content, 'spec', 'target', 'template');
  const isMeant = JSON.stringify(template).includes('fromJson');
  const data = listAt(content, 'spec', 'data');
  if (data.length === 0 && listAt(content, 'spec', 'dataFrom').length === 0)
    return [{ path: ['spec', 'data'], what: 'it reads nothing', remedy: 'say what it reads in data or dataFrom' }];
  return data.flatMap((entry, index) =>
    isMeant || valueAt(entry, 'remoteRef', 'property') !== undefined || valueAt(entry, 'sourceRef') !== undefined
      ? []
      : [
          {
            path: ['spec', 'data', index, 'remoteRef'],
            what: 'it names no property: the value is all that is there, as JSON',
            remedy: 'name the property in remoteRef.property',
          },
        ],
  );
}

/** A template speaks of what was read. */
function templateProblems(content: unknown): Found {
  if (listAt(content, 'spec', 'dataFrom').length > 0) return [];
  const read = listAt(content, 'spec', 'data').map((entry) => textAt(entry, 'secretKey') ?? '');
  const path = ['spec', 'target', 'template', 'data'];
  return Object.entries(objectAt(content, ...path)).flatMap(([key, text]) =>
    [...String(text).matchAll(/\{\{-?\s*\.([A-Za-z_]\w*)\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => !read.includes(name))
      .map((name) => ({
        path: [...path, key],
        what: `nothing that is read is called "${name}"`,
        remedy: read.length === 0 ? 'read it in data' : suggest(name, read),
      })),
  );
}
