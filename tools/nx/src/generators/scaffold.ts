import type { Tree } from '@nx/devkit';
import Handlebars from 'handlebars';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const handlebars = Handlebars.create();

/** `{{quoted text}}` prints text as a TypeScript string. */
handlebars.registerHelper(
  'quoted',
  (text: unknown) => `'${String(text).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
);

/** Writes the Handlebars files of a folder below a root of the workspace; a file that is there already is left alone. */
export function scaffold(tree: Tree, files: string, root: string, context: object): void {
  for (const name of readdirSync(files).sort()) {
    const path = join(root, name.replace(/\.hbs$/, ''));
    if (tree.exists(path)) continue;
    const source = readFileSync(join(files, name), 'utf8');
    tree.write(path, handlebars.compile(source, { noEscape: true, strict: true })(context));
  }
}
