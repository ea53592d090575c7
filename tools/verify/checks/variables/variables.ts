import { isObject, listAt, textAt, valueAt, type JsonPath, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { containersOf, type Container, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';
import { sourcesOf } from './given-together';
import { OF_SERVICES } from './of-services';

/** `$(NAME)`, which Kubernetes fills in; in small letters it may be a command of a shell, and after two dollars a text. */
const USE = /(?<!\$)\$\(([A-Z][A-Z0-9_]*)\)/g;

/** What a variable may take of its pod: https://kubernetes.io/docs/concepts/workloads/pods/downward-api/ */
const OF_POD =
  /^(?:metadata\.(?:name|namespace|uid|labels\['.+'\]|annotations\['.+'\])|spec\.(?:serviceAccountName|nodeName)|status\.(?:hostIPs?|podIPs?))$/;
const OF_RESOURCES = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-\w+)$/;

/** Variables of containers that are used and not set, or set from what is not there. */
export function variableProblems(pod: PodTemplate, rendering: Rendering): readonly Problem[] {
  return containersOf(pod).flatMap((container) => {
    const set = listAt(container.content, 'env').map((variable) => textAt(variable, 'name') ?? '');
    const more = givenTogether(container, rendering);
    return [
      ...(more === undefined
        ? []
        : [...unsetInWords(container, [...set, ...more]), ...unsetInValues(container, set, more)]),
      ...listAt(container.content, 'env').flatMap((variable, index) =>
        sourceProblems(variable, [...container.path, 'env', index]),
      ),
    ];
  });
}

/** The names that a container takes from whole ConfigMaps and Secrets; undefined where nobody knows all. */
function givenTogether(container: Container, rendering: Rendering): readonly string[] | undefined {
  const lists = sourcesOf(container, rendering).map(({ variables }) => variables);
  return lists.includes(undefined) ? undefined : lists.flatMap((names) => names ?? []);
}

function unsetInWords({ path, content }: Container, set: readonly string[]): readonly Problem[] {
  return ['command', 'args'].flatMap((list) =>
    listAt(content, list).flatMap((word, index) => unset(word, [...path, list, index], set, [])),
  );
}

/** A value sees only what stands before it. */
function unsetInValues(
  { path, content }: Container,
  set: readonly string[],
  more: readonly string[],
): readonly Problem[] {
  return listAt(content, 'env').flatMap((variable, index) =>
    unset(valueAt(variable, 'value'), [...path, 'env', index, 'value'], [...more, ...set.slice(0, index)], set),
  );
}

function unset(text: unknown, path: JsonPath, set: readonly string[], later: readonly string[]): readonly Problem[] {
  if (typeof text !== 'string' || !text.includes('$(')) return [];
  const names = [...text.matchAll(USE)].map(([, name = '']) => name);
  return [...new Set(names)]
    .filter((name) => !set.includes(name) && !OF_SERVICES.test(name))
    .map((name) => {
      if (later.includes(name))
        return { path, what: `$(${name}) is set only after it`, remedy: `put ${name} before it in the list` };
      const remedy = set.length === 0 ? `set ${name} in env` : suggest(name, set);
      return { path, what: `nobody sets $(${name}), so it stays as it is written`, remedy };
    });
}

function sourceProblems(variable: unknown, path: JsonPath): readonly Problem[] {
  const source = valueAt(variable, 'valueFrom');
  if (!isObject(source)) return [];
  const ofPod = textAt(source, 'fieldRef', 'fieldPath');
  const ofResources = textAt(source, 'resourceFieldRef', 'resource');
  const both = valueAt(variable, 'value') !== undefined && valueAt(variable, 'value') !== '';
  return [
    ...(both ? [{ path, what: 'it has a value and takes one from elsewhere', remedy: 'remove one of them' }] : []),
    ...wrong(ofPod, OF_POD, [...path, 'valueFrom', 'fieldRef', 'fieldPath'], 'status.podIP or metadata.name'),
    ...wrong(ofResources, OF_RESOURCES, [...path, 'valueFrom', 'resourceFieldRef', 'resource'], 'limits.memory'),
  ];
}

function wrong(field: string | undefined, known: RegExp, path: JsonPath, example: string): readonly Problem[] {
  if (field === undefined || known.test(field)) return [];
  return [{ path, what: `a pod has no "${field}"`, remedy: `write a field such as ${example}` }];
}
