import { isObject, listAt, textAt } from '@idp/model';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** A change to this platform of the kind that people make, and the environment in which it shows. */
export interface Fault {
  readonly environment: string;
  /** One sentence: what somebody did. */
  readonly says: string;
}

/** Copies what people write of a workspace and makes the edits of a fault in it: `fault.yaml` in its folder. */
export function applyFault(workspace: string, folder: string, root: string): Fault {
  for (const path of ['libs', 'environments', 'platform.yaml', 'exceptions.yaml'])
    if (existsSync(join(workspace, path))) cpSync(join(workspace, path), join(root, path), { recursive: true });
  const fault: unknown = parse(readFileSync(join(folder, 'fault.yaml'), 'utf8'));
  for (const edit of listAt(fault, 'edits')) applyEdit(edit, root);
  return { environment: textAt(fault, 'environment') ?? 'dev', says: textAt(fault, 'says') ?? '' };
}

/** An edit replaces a text that must be there, writes a file, adds to one or removes one. */
function applyEdit(edit: unknown, root: string): void {
  const file = textAt(edit, 'file');
  if (file === undefined || !isObject(edit)) throw new TypeError(`no edit: ${JSON.stringify(edit)}`);
  const path = join(root, file);
  if (edit['remove'] === true) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, edited(before, edit, file));
}

function edited(before: string, edit: Readonly<Record<string, unknown>>, file: string): string {
  const { content, append, from, to } = edit;
  if (typeof content === 'string') return content;
  if (typeof append === 'string') return before + append;
  if (typeof from !== 'string' || typeof to !== 'string') throw new TypeError(`no edit of ${file}`);
  if (!before.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  return before.replace(from, () => to);
}
