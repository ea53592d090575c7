import { listAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { mountedConfigMapsOf, mountedSecretsOf } from '../../mounted';
import { objectsOfKind } from '../../objects';
import { containersOf, podsOf, type PodTemplate } from '../../pods';
import type { ObjectProblem } from '../../problem';
import { filesIn, withoutComments, type TextField } from '../../texts';
import { sourcesOf } from './given-together';
import { OF_SERVICES } from './of-services';

/** What an image may set by itself. */
const OF_IMAGES = /^(?:HOME|HOSTNAME|LANG|NODE_ENV|PATH|PORT|PWD|TZ|USER)$/;

const IN_BRACES = /(?<!\$)\$\{([A-Za-z_]\w*)\}/g;

/** A variable that a file uses. */
interface Use {
  readonly object: RenderedObject;
  readonly path: TextField['path'];
  readonly variable: string;
}

/** Variables that programs fill into their files when they start, and that none of their containers sets. */
export function fileProblems(rendering: Rendering): readonly ObjectProblem[] {
  const objects = objectsOfKind(rendering, 'ConfigMap', 'Secret');
  const uses = objects.flatMap((object) => filesIn(object).flatMap((file) => usesIn(object, file)));
  if (uses.length === 0) return [];
  const pods = podsOf(rendering);
  return uses.flatMap((use) => {
    const readers = pods.filter((pod) => mounts(pod, use.object));
    const sets = readers.map((pod) => variablesOf(pod, rendering));
    const unset = sets.find((set) => set !== undefined && !set.includes(use.variable));
    if (unset === undefined) return [];
    const what = `nobody sets \${${use.variable}} for the program that reads this`;
    return [{ object: use.object, path: use.path, what, remedy: suggest(use.variable, unset) }];
  });
}

function usesIn(object: RenderedObject, { path, text }: TextField): readonly Use[] {
  const form = formOf(String(path[1]), text);
  if (form === undefined) return [];
  const used = new Set([...withoutComments(text).matchAll(form)].map(([, variable = '']) => variable));
  return [...used]
    .filter((variable) => !OF_SERVICES.test(variable) && !OF_IMAGES.test(variable))
    .map((variable) => ({ object, path, variable }));
}

/** How a file says that a variable is filled in: that of Backstage, of Fluent Bit and of Grafana; no other does. */
function formOf(file: string, text: string): RegExp | undefined {
  if (/^app-config[\w.-]*\.ya?ml$/.test(file)) return IN_BRACES;
  if (/^\[(?:INPUT|OUTPUT)\]/m.test(text)) return text.includes('@SET') ? undefined : IN_BRACES;
  return text.includes('$__env{') ? /\$__env\{(\w+)\}/g : undefined;
}

function mounts(pod: PodTemplate, { kind, name, namespace }: RenderedObject): boolean {
  if (pod.namespace !== namespace) return false;
  return (kind === 'ConfigMap' ? mountedConfigMapsOf(pod) : mountedSecretsOf(pod)).includes(name);
}

/** What any container of a pod sets; undefined where nobody knows all. */
function variablesOf(pod: PodTemplate, rendering: Rendering): readonly string[] | undefined {
  const sets = containersOf(pod).flatMap((container) => [
    listAt(container.content, 'env').map((variable) => textAt(variable, 'name') ?? ''),
    ...sourcesOf(container, rendering).map(({ variables }) => variables),
  ]);
  return sets.includes(undefined) ? undefined : sets.flatMap((names) => names ?? []);
}
