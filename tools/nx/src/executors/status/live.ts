import type { Connection } from '@idp/cluster';
import { diagnose, renderDiagnosis } from '@idp/diagnosis';
import { renderCheck, type CheckResult } from '@idp/model';
import { validate, webOf } from '@idp/validation';
import { connectedTo } from '../../connected';
import type { Outcome } from '../../outcome';

/** How an environment is at this moment: every check of validation once, and why what fails does. */
export async function liveStatus(name: string, json: boolean, root: string): Promise<Outcome> {
  const { cluster, containers, rendering: render } = await connectedTo(name, root);
  const rendering = await render();
  const results = await validate({ rendering, cluster, visit: await webOf(rendering, cluster) }, { containers });
  const told = await Promise.all(results.map(async (result) => ({ ...result, cause: await causeOf(result, cluster) })));
  if (json) return { success: true, message: JSON.stringify(told, null, 2) };
  const lines = told.flatMap(({ cause, ...result }) => [
    renderCheck(result),
    ...cause.map((line) => `        ${line}`),
  ]);
  return { success: true, message: [`${name} on ${cluster.context}`, ...lines].join('\n') };
}

/** Why the object of a result is not as it should be; nothing where the result is about none. */
async function causeOf({ object, verdict }: CheckResult, cluster: Connection): Promise<readonly string[]> {
  return object && verdict === 'fail' ? renderDiagnosis(await diagnose(cluster, object)) : [];
}
