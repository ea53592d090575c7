import { isObject, schemas, type Lock, type Problem, type Schema } from '@idp/model';
import { readText } from './files';
import { readTyped } from './read-typed';
import type { Source } from './sources';

/** What commands wrote about a component's upstream, beside its definition. */
export interface UpstreamFiles {
  readonly lock?: Lock;
  readonly upstreamSchema?: Schema;
  readonly problems: readonly Problem[];
}

/** The lock and the closed schema of an upstream, where they are. A component is read without one that is broken. */
export async function readUpstream(root: string, source: Source): Promise<UpstreamFiles> {
  const lock = await readLock(root, source);
  const schema = await readUpstreamSchema(root, source);
  return { ...lock, ...schema, problems: [...lock.problems, ...schema.problems] };
}

async function readLock(root: string, { name, folder }: Source): Promise<UpstreamFiles> {
  const path = `${folder}/upstream.lock.yaml`;
  if ((await readText(root, path)) === undefined) return { problems: [] };
  const read = await readTyped<Lock>(root, path, schemas.lock, [name]);
  if ('file' in read) return { lock: read.file.value, problems: [] };
  const remedy = `run nx run ${name}:lock`;
  return { problems: read.problems.map((problem) => ({ ...problem, remedy })) };
}

async function readUpstreamSchema(root: string, { name, folder }: Source): Promise<UpstreamFiles> {
  const where = `${folder}/upstream.schema.json`;
  const text = await readText(root, where);
  if (text === undefined) return { problems: [] };
  const upstreamSchema = parse(text);
  if (upstreamSchema !== undefined) return { upstreamSchema, problems: [] };
  return { problems: [{ where, what: 'is no JSON Schema', remedy: `run nx run ${name}:types`, concerns: [name] }] };
}

function parse(text: string): Schema | undefined {
  try {
    const schema: Schema | null = JSON.parse(text);
    return isObject(schema) && !Array.isArray(schema) ? schema : undefined;
  } catch {
    return undefined;
  }
}
