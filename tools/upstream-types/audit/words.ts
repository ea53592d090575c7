import type { ChartFiles } from '@idp/upstream';
import { partsOf, type Part } from '../template/tokens';

/** Every word that the templates of a chart read as a field or name as a text, sorted. */
export function wordsIn(files: ChartFiles): readonly string[] {
  const words = [...files]
    .filter(([path]) => /(^|\/)templates\//.test(path))
    .flatMap(([, bytes]) => partsIn(new TextDecoder().decode(bytes)))
    .flatMap((part) => ('tokens' in part ? part.tokens : []))
    .flatMap(({ kind, text }) => {
      if (kind === 'field') return [text.slice(1)];
      const inner = text.slice(1, -1);
      return kind === 'string' && /^[A-Za-z][\w-]{1,40}$/.test(inner) ? [inner] : [];
    });
  return [...new Set(words)].sort();
}

function partsIn(text: string): readonly Part[] {
  try {
    return partsOf(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
