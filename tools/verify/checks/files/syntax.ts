import type { Rendering } from '@idp/model';
import { parseAllDocuments } from 'yaml';
import { objectsAsked } from '../../objects';
import { filesIn } from '../../texts';
import type { ObjectProblem } from '../../problem';

/** Files whose name says that they are YAML or JSON, and that are not. */
export function unreadableFiles(rendering: Rendering): readonly ObjectProblem[] {
  return objectsAsked(rendering, 'ConfigMap', 'Secret').flatMap((object) =>
    filesIn(object).flatMap(({ path, text }) => {
      const wrong = wrongIn(String(path[1]), text);
      if (wrong === undefined) return [];
      return [{ object, path, what: wrong, remedy: 'look for a bracket, a comma or an indentation that is off' }];
    }),
  );
}

function wrongIn(name: string, text: string): string | undefined {
  if (name.endsWith('.json')) return reasonOf(() => JSON.parse(text), 'JSON');
  // Templates become files when somebody fills them.
  if (!/\.ya?ml$/.test(name) || text.includes('{{') || text.includes('<%')) return undefined;
  const [error] = parseAllDocuments(text).flatMap((document) => document.errors);
  return error && `is no YAML: ${error.message.split(':')[0] ?? ''}`;
}

function reasonOf(read: () => unknown, form: string): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return `is no ${form}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
