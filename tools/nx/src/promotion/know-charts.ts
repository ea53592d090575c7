import { chartOfVersion, identityIn, pinnedSince } from '@idp/history';
import { pinPathOf, type Candidate, type ChartKnowledge, type Knowledge } from '@idp/promotion';

/** What Git knows of a candidate for an environment: since when the one before pins it, and what its chart is there. */
export async function knowledgeOf(
  { component, before, after }: Candidate,
  from: string,
  to: string,
  root: string,
): Promise<Knowledge> {
  const [offered, pinned, since] = await Promise.all([
    chartOfVersion(root, component, after.version),
    before && chartOfVersion(root, before.component, before.version),
    pinnedSince(root, pinPathOf(from, component), after.version),
  ]);
  return { chart: chartKnowledge(offered, pinned, to), pinnedSince: since };
}

type Chart = Awaited<ReturnType<typeof chartOfVersion>>;

function chartKnowledge(offered: Chart, pinned: Chart, environment: string): ChartKnowledge {
  if (offered === undefined) return 'not found';
  if (!offered.files.has(`values-${environment}.yaml`)) return 'without values';
  if (pinned === undefined) return 'different';
  return identityIn(offered, environment) === identityIn(pinned, environment) ? 'same' : 'different';
}
