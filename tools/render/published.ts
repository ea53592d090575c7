import type { ComponentFolder, Definitions, RenderedFile } from '@idp/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { template } from './handlebars';

const read = (name: string) => readFileSync(join(__dirname, 'templates', name), 'utf8');
const published = { path: '_published.tpl', content: read('published.tpl') };
const manifests = { path: 'upstream-manifests.yaml', content: read('upstream-manifests.tpl') };
const printDefinitions = template<object>('definitions.yaml');

/** The templates that print what upstream published: vendored manifests, or definitions that its chart leaves to them. */
export function publishedTemplatesOf({ name, definition: { upstream } }: ComponentFolder): readonly RenderedFile[] {
  if (upstream === undefined) return [];
  if ('manifests' in upstream) return [published, manifests];
  const { chart, definitions } = upstream;
  if (definitions === undefined) return [];
  const content = printDefinitions({ chart, ...partsOf(definitions, `${name}/charts/${chart}/templates`) });
  return [published, { path: 'definitions.yaml', content }];
}

function partsOf(definitions: Definitions, folder: string) {
  if ('files' in definitions) return { files: definitions.files, switched: '', templates: [] };
  const templates = definitions.templates.map((path) => `${folder}/${path}`);
  return { files: '', switched: switchedOn(definitions.switch.split('.')), templates };
}

/** Values in which what this path leads to is on, in the words of Helm: `(dict "crds" (dict "enabled" true))`. */
function switchedOn([first, ...more]: readonly string[]): string {
  return first === undefined ? 'true' : `(dict ${JSON.stringify(first)} ${switchedOn(more)})`;
}
