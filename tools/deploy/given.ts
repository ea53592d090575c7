import { PlatformError } from '@idp/model';
import { readFileSync } from 'node:fs';

/** Asks a person for something that stays on this machine; what is typed is not shown. */
export type AskPerson = (question: string) => Promise<string>;

/** What a person gives: undefined where nobody gives it. Without a question, nobody is asked. */
export type Given = (variable: string, question: string) => Promise<string | undefined>;

/** Takes it from the variable, else from the file that the variable of the same name with _FILE names, else from a person. */
export function givenBy(env: NodeJS.ProcessEnv, ask?: AskPerson): Given {
  const asked = new Map<string, Promise<string>>();
  return async (variable, question) => {
    const value = env[variable] ?? fromFile(`${variable}_FILE`, env);
    if (value !== undefined || ask === undefined || question === '') return value;
    const answer = asked.get(variable) ?? ask(question);
    asked.set(variable, answer);
    return answer;
  };
}

function fromFile(variable: string, env: NodeJS.ProcessEnv): string | undefined {
  const file = env[variable];
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    const what = `names ${file}, which cannot be read`;
    throw new PlatformError([{ where: variable, what, remedy: 'name a file that is there and is yours to read' }]);
  }
}
