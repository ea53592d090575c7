import { listAt, textAt, valueAt, type Rendering } from '@idp/model';
import { inventoryOf } from '../../inventory';
import { containersOf, type Container, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';

/** What every shell and program can read as a variable. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A ConfigMap or Secret of which a container takes all keys as variables. */
export interface Source {
  readonly index: number;
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** As the container calls them; undefined where nobody knows them. */
  readonly variables: readonly string[] | undefined;
}

/** What a container takes from whole ConfigMaps and Secrets (`envFrom`). */
export function sourcesOf({ content, pod }: Container, rendering: Rendering): readonly Source[] {
  return listAt(content, 'envFrom').map((source, index) => {
    const kind = valueAt(source, 'secretRef') === undefined ? 'ConfigMap' : 'Secret';
    const name = textAt(source, kind === 'Secret' ? 'secretRef' : 'configMapRef', 'name') ?? '';
    const keys = inventoryOf(rendering).find(kind, name, pod.namespace)?.keys;
    const variables = keys?.map((key) => `${textAt(source, 'prefix') ?? ''}${key}`);
    return { index, kind, name, variables };
  });
}

/** Keys that a container takes as variables, and that are no names of such or come from two places. */
export function givenTogetherProblems(pod: PodTemplate, rendering: Rendering): readonly Problem[] {
  return containersOf(pod).flatMap((container) => {
    const sources = sourcesOf(container, rendering);
    return sources.flatMap((source) => {
      const path = [...container.path, 'envFrom', source.index];
      const earlier = sources.slice(0, source.index);
      return [...new Set(source.variables)].flatMap((variable) => [
        ...(NAME.test(variable) ? [] : [{ path, ...noVariable(source, variable) }]),
        ...earlier
          .filter(({ variables }) => variables?.includes(variable))
          .map((other) => ({ path, ...twice(source, other, variable) })),
      ]);
    });
  });
}

function noVariable({ kind, name }: Source, variable: string): Omit<Problem, 'path'> {
  const what = `${kind} "${name}" has the key "${variable}", which no shell takes as the name of a variable`;
  const better = variable.replace(/[^A-Za-z0-9_]/g, '_').toUpperCase();
  return { what, remedy: `call it ${better}, or name in env what is meant` };
}

function twice({ kind, name }: Source, other: Source, variable: string): Omit<Problem, 'path'> {
  const what = `${variable} comes from ${other.kind} "${other.name}" and from ${kind} "${name}", of which the last one counts`;
  return { what, remedy: 'take it from one of them, or give one a prefix' };
}
