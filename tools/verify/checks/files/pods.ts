import { isObject, listAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { mountedConfigMapsOf, mountedSecretsOf } from '../../mounted';
import { mountsOf, type Mount } from '../../mounts';
import { objectsAsked } from '../../objects';
import { containersOf, podsOf, type Container, type PodTemplate } from '../../pods';
import { filesIn } from '../../texts';
import { lackOf, pathsIn } from './paths';
import type { ObjectProblem } from '../../problem';

/** Files that arguments and variables of containers name, and that no volume holds. */
export function missingArguments(pod: PodTemplate | undefined, rendering: Rendering): readonly ObjectProblem[] {
  if (pod === undefined) return [];
  return containersOf(pod).flatMap((container) => {
    const mounts = mountsOf(container, rendering);
    return argumentsOf(container).flatMap(({ path, text }) =>
      pathsIn(text).flatMap((file) => {
        const lack = lackOf(file, mounts);
        return lack === undefined ? [] : [{ object: pod.object, path, ...lack }];
      }),
    );
  });
}

function argumentsOf({ path, content }: Container): readonly { readonly path: JsonPath; readonly text: string }[] {
  const words = ['command', 'args'].flatMap((list) =>
    listAt(content, list).map((word, index) => ({ path: [...path, list, index], text: String(word) })),
  );
  const variables = listAt(content, 'env').map((variable, index) => ({
    path: [...path, 'env', index, 'value'],
    text: isObject(variable) ? (textAt(variable, 'value') ?? '') : '',
  }));
  return [...words, ...variables];
}

/** Files that the configuration of pods names, and that no pod of its component has. */
export function missingInConfiguration(rendering: Rendering): readonly ObjectProblem[] {
  const mounted = mountedIn(rendering);
  const mountsIn = new Map<string, readonly (readonly Mount[])[]>();
  const mountsOfComponent = ({ component, namespace }: RenderedObject) => {
    const key = `${component} ${namespace ?? ''}`;
    const known = mountsIn.get(key) ?? mountsAt(component, namespace, rendering);
    mountsIn.set(key, known);
    return known;
  };
  return objectsAsked(rendering, 'ConfigMap', 'Secret')
    .filter(({ kind, namespace, name }) => mounted.has(keyOf(kind, namespace, name)))
    .flatMap((object) =>
      filesIn(object)
        .filter(({ path, text }) => !isScript(String(path[1]), text))
        .flatMap(({ path, text }) => pathsIn(text).map((file) => ({ path, file })))
        .flatMap(({ path, file }) => {
          const lacks = mountsOfComponent(object).map((mounts) => lackOf(file, mounts));
          const [lack] = lacks;
          return lack === undefined || lacks.includes(undefined) ? [] : [{ object, path, ...lack }];
        }),
    );
}

/** Scripts ask whether a file is there. */
function isScript(name: string, text: string): boolean {
  return name.endsWith('.sh') || text.trimStart().startsWith('#!');
}

function mountsAt(component: string, namespace: string | undefined, rendering: Rendering) {
  return podsOf(rendering)
    .filter(({ object }) => object.component === component && object.namespace === namespace)
    .flatMap(containersOf)
    .map((container) => mountsOf(container, rendering));
}

/** The ConfigMaps and Secrets that pods mount. */
function mountedIn(rendering: Rendering): ReadonlySet<string> {
  return new Set(
    podsOf(rendering).flatMap((pod) => [
      ...mountedConfigMapsOf(pod).map((name) => keyOf('ConfigMap', pod.namespace, name)),
      ...mountedSecretsOf(pod).map((name) => keyOf('Secret', pod.namespace, name)),
    ]),
  );
}

function keyOf(kind: string, namespace: string | undefined, name: string): string {
  return `${kind} ${namespace ?? ''}/${name}`;
}
