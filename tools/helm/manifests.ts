import { isJsonObject, isObject, printPath, textAt, type JsonObject, type RenderedComponent } from '@idp/model';
import { readKubernetesYaml } from './kubernetes-yaml';

/** An object as helm printed it. */
export interface Manifest {
  readonly template: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly content: JsonObject;
}

/** What helm printed, read; the faults are what keeps Argo CD from applying it. */
export interface Manifests {
  readonly objects: readonly Manifest[];
  readonly duplicateKeys: RenderedComponent['duplicateKeys'];
  readonly faults: readonly string[];
}

/** Whether a result that was kept is what was read: who keeps results keeps them whole. */
export function areManifests(value: unknown): value is Manifests {
  return isObject(value) && ['objects', 'duplicateKeys', 'faults'].every((key) => Array.isArray(value[key]));
}

/** Reads what `helm template` prints: documents, each below a comment that names its template. */
export function readManifests(text: string, read = readKubernetesYaml): Manifests {
  const objects: Manifest[] = [];
  const duplicateKeys: Manifests['duplicateKeys'][number][] = [];
  const faults: string[] = [];
  for (const { template, document } of documentsIn(text))
    try {
      const { value, duplicates } = read(document);
      for (const item of itemsOf(value)) {
        const made = manifestOf(template, item);
        if (typeof made === 'string') faults.push(`${template} ${made}`);
        else objects.push(made);
      }
      duplicateKeys.push(...duplicates.map((path) => ({ template, object: titleOf(value), path: printPath(path) })));
    } catch (error) {
      faults.push(`${template} is not YAML: ${reasonOf(error)}`);
    }
  return { objects, duplicateKeys, faults };
}

/** A line of three dashes ends a document wherever it stands, also within a text. */
function documentsIn(text: string): readonly { readonly template: string; readonly document: string }[] {
  let template = '';
  return text.split(/^---(?=\s|$)/m).map((document) => {
    template = /^\s*\n# Source: (.+)\n/.exec(document)?.[1] ?? template;
    return { template, document };
  });
}

/** An object, or those in a list of objects; none in a document that is empty. */
function itemsOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  const items: unknown = isObject(value) && String(value['kind']).endsWith('List') ? value['items'] : undefined;
  return Array.isArray(items) ? items : [value];
}

function manifestOf(template: string, value: unknown): Manifest | string {
  if (!isJsonObject(value)) return 'makes something that is no object of Kubernetes';
  const apiVersion = textAt(value, 'apiVersion');
  const kind = textAt(value, 'kind');
  const name = textAt(value, 'metadata', 'name') ?? textAt(value, 'metadata', 'generateName');
  if (!apiVersion || !kind) return `makes an object without ${apiVersion ? 'a kind' : 'an apiVersion'}`;
  return name ? { template, apiVersion, kind, name, content: value } : `makes a ${kind} without a name`;
}

function titleOf(value: unknown): string {
  return `${textAt(value, 'kind') ?? 'object'} ${textAt(value, 'metadata', 'name') ?? 'without a name'}`;
}

/** The first line of the reason: what follows quotes the text, which may hold anything. */
function reasonOf(error: unknown): string {
  const reason = isObject(error) && typeof error['reason'] === 'string' ? error['reason'] : String(error);
  return reason.replace(/^Error: /, '').split('\n', 1)[0] ?? '';
}
