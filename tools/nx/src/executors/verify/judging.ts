import { checkNames, findAll, judgedBySchemas } from '@idp/judge';
import type { Rendering } from '@idp/model';
import type { Results } from '@idp/programs';
import { isClean, renderAnnotations, renderReport, verdictOf, verdictOn, type Verdict } from '@idp/verify';
import { meansOf } from '../../means';
import type { Proof } from './proof';

/** An environment, and once more to see whether it comes out the same. */
export interface Renderings {
  readonly rendering: Rendering;
  readonly again: Promise<Rendering>;
}

/** Asks what schemas say of several environments at once; what is wrong with one is told where it is judged. */
export async function judgeBySchemas(renderings: readonly Rendering[], results: Results): Promise<void> {
  await judgedBySchemas(renderings, results, meansOf(results).schemas).catch(() => undefined);
}

/** Judges an environment, on this day. */
export async function judge({ rendering, again }: Renderings, results: Results, today: string): Promise<Verdict> {
  return verdictOf(rendering, await findAll(rendering, again, meansOf(results)), checkNames, today);
}

/** What verdicts prove: of environments as a whole, or of one component in them. */
export function proofBy(verdicts: readonly Verdict[], component: string | undefined): Proof {
  const own = component === undefined ? verdicts : verdicts.map((verdict) => verdictOn(component, verdict));
  return { success: own.every(isClean), verdicts: `${JSON.stringify(own, null, 2)}\n`, report: reportOf(own) };
}

/** What a person reads; on GitHub also what stands beside the lines of a change. */
function reportOf(verdicts: readonly Verdict[]): string {
  const annotations = process.env.GITHUB_ACTIONS === 'true' ? verdicts.map(renderAnnotations) : [];
  return [...verdicts.map(renderReport), ...annotations].filter((text) => text !== '').join('\n');
}
