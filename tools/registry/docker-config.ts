import { isObject } from '@idp/model';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './code-of';

/** Docker's configuration, or why there is none that can be read. */
export interface DockerConfig {
  readonly config: Readonly<Record<string, unknown>>;
  readonly fault?: string;
}

/** The variable that holds Docker's configuration in place of its file, where nothing should lie on a disk. */
const VARIABLE = 'DOCKER_AUTH_CONFIG';

/** Where Docker's configuration is read from: the variable, or the file that `docker login` and `helm registry login` write. */
export function sourceOf(env: NodeJS.ProcessEnv): { readonly variable: string } | { readonly file: string } {
  if (env[VARIABLE]) return { variable: VARIABLE };
  return { file: join(env['DOCKER_CONFIG'] || join(env['HOME'] || homedir(), '.docker'), 'config.json') };
}

/** Reads Docker's configuration; where there is none, it is empty. A fault says nothing of what it holds. */
export async function readDockerConfig(env: NodeJS.ProcessEnv): Promise<DockerConfig> {
  const source = sourceOf(env);
  if ('variable' in source) return parsed(env[VARIABLE] ?? '', `the variable ${VARIABLE}`);
  try {
    return parsed(await readFile(source.file, 'utf8'), source.file);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { config: {} }
      : { config: {}, fault: `${source.file} cannot be read: ${code}` };
  }
}

function parsed(text: string, name: string): DockerConfig {
  try {
    const config: unknown = JSON.parse(text);
    if (isObject(config)) return { config };
  } catch {
    // What the parser says repeats some of the text, which may be secret.
  }
  return { config: {}, fault: `${name} holds no JSON object` };
}
