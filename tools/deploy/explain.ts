import type { Connection, Reference } from '@idp/cluster';
import { diagnose } from '@idp/diagnosis';

/** Why an object is not as it should be: the cause, the end of the log, what to type to look further, and the page. */
export async function explain(connection: Connection, reference: Reference): Promise<readonly string[]> {
  const { cause, log, command, page } = await diagnose(connection, reference);
  return [cause, ...log.map((line) => `  | ${line}`), `look further: ${command}`, `what to do: ${page}`];
}
