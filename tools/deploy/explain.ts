import type { Connection, Reference } from '@idp/cluster';
import { diagnose, renderDiagnosis } from '@idp/diagnosis';

/** Why an object is not as it should be: the cause, the end of the log, what to type to look further, and the page. */
export async function explain(connection: Connection, reference: Reference): Promise<readonly string[]> {
  return renderDiagnosis(await diagnose(connection, reference));
}
