import { isObject, listAt, objectAt, printPath, textAt, valueAt, type JsonPath } from '@idp/model';
import { containersOf, type PodTemplate } from '../pods';

/** A field of a pod that a level of the Pod Security Standards forbids, and what to do. */
export interface Violation {
  readonly path: string;
  readonly what: string;
  readonly remedy: string;
}

/** One rule of the standards: what of a pod breaks it, in a version of Kubernetes given by its second number. */
export type Rule = (pod: PodTemplate, minor: number) => readonly Violation[];

/** Something of a pod that may have a security context: the pod itself, or a container. */
export interface Part {
  /** As a report calls it: `the pod`, `container main`. */
  readonly name: string;
  readonly path: JsonPath;
  readonly content: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** The pod as a whole. */
export function wholeOf({ path, spec }: PodTemplate): Part {
  return { name: 'the pod', path, content: spec, context: objectAt(spec, 'securityContext') };
}

/** Its containers, those that run first among them. */
export function partsOf(pod: PodTemplate): readonly Part[] {
  return containersOf(pod).map(({ name, path, content }) => ({
    ...{ name: `container ${name}`, path, content },
    context: objectAt(content, 'securityContext'),
  }));
}

/** The pod and its containers. */
export function allPartsOf(pod: PodTemplate): readonly Part[] {
  return [wholeOf(pod), ...partsOf(pod)];
}

/** A violation of a field below the security context of a part. */
export function inContext({ name, path }: Part, field: JsonPath, what: string, remedy: string): Violation {
  return { path: printPath([...path, 'securityContext', ...field]), what: `${name} ${what}`, remedy };
}

/** A rule that a field of the security contexts of a pod and its containers keeps: what is not stated is allowed. */
export function allowsIn(field: JsonPath, isAllowed: (value: unknown, minor: number) => boolean, remedy: string): Rule {
  return (pod, minor) =>
    allPartsOf(pod).flatMap((part) => {
      const value = valueAt(part.context, ...field);
      if (value === undefined || isAllowed(value, minor)) return [];
      return [inContext(part, field, `has ${printPath(field)} ${JSON.stringify(value)}`, remedy)];
    });
}

/** The volumes of a pod that are of a kind for which this holds: the kind is the key beside the name. */
export function volumesOf(pod: PodTemplate, holds: (kind: string) => boolean): readonly Violation[] {
  return listAt(pod.spec, 'volumes').flatMap((volume, index) => {
    if (!isObject(volume)) return [];
    const kinds = Object.keys(volume).filter((key) => key !== 'name' && holds(key));
    return kinds.map((kind) => ({
      path: printPath([...pod.path, 'volumes', index, kind]),
      what: `volume ${textAt(volume, 'name')} is a ${kind}`,
      remedy: 'take another kind of volume',
    }));
  });
}

/** Whether a pod runs on Windows, where these rules do not hold. */
export function isWindows({ spec }: PodTemplate): boolean {
  return textAt(spec, 'os', 'name') === 'windows';
}

/** Whether a pod has users of its own, apart from those of the node, in a version that trusts that. */
export function hasOwnUsers({ spec }: PodTemplate, minor: number): boolean {
  return minor >= 35 && spec['hostUsers'] === false;
}
