import { isObject, type Component, type Problem } from '@idp/model';
import { join } from 'node:path';
import { findMistakes, type Mistake } from './find-mistakes';
import { lineOf } from './locate-key';
import type { Source } from './sources';

/** What is known of the definitions and their schemas before they are read. */
export type Definitions = 'sound' | 'unknown';

/** What a definition exports, where it is as its type says; else every mistake in it. Others do not hear of them. */
export async function loadDefinition(
  root: string,
  source: Source,
  loaded: readonly Component[],
  definitions: Definitions,
): Promise<{ definition: Component } | { problems: readonly Problem[] }> {
  const where = `${source.folder}/component.ts`;
  const concerns = [source.name];
  try {
    const exported: unknown = await import(join(root, where));
    const definition = isObject(exported) ? exported['default'] : undefined;
    const judge = definitions === 'sound' ? () => [] : findMistakes;
    const mistakes = isObject(definition) ? judge(definition, loaded) : [nothing];
    if (isComponent(definition, mistakes)) return { definition };
    return {
      problems: mistakes.map(({ path, what, remedy }) => {
        const line = path.length === 0 ? '' : `:${lineOf(source.text, path)}`;
        return { where: `${where}${line}`, what, remedy, concerns };
      }),
    };
  } catch (error) {
    return { problems: [{ ...loadProblem(where, error), concerns }] };
  }
}

const nothing: Mistake = {
  path: [],
  what: 'exports no component',
  remedy: 'export default defineComponent({ … }) with name, description, namespace and owner',
};

function isComponent(value: unknown, mistakes: readonly Mistake[]): value is Component {
  return isObject(value) && mistakes.length === 0;
}

/** Why a definition cannot be loaded, with its line where the compiler or the stack names one. */
function loadProblem(path: string, error: unknown): Problem {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const line = /component\.ts:(\d+):\d+/.exec(`${message}\n${stack}`)?.[1];
  const [reason = ''] = message.replace(/^\s*[x×]\s+/, '').split('\n');
  return {
    where: line === undefined ? path : `${path}:${line}`,
    what: `cannot be loaded: ${reason}`,
    remedy: 'mend the TypeScript',
  };
}
