import type { Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Finding } from '../../finding';
import { inventoryOf } from '../../inventory';
import { missingThing } from '../../missing';
import { objectsAsked } from '../../objects';
import { findingAt } from '../../problem';
import { selectorsIn, type Matcher } from '../../promql';
import { ANYTHING, questionsIn } from '../../questions';
import { targetsOf, type Target } from '../monitors/targets';
import { takes, wordsOf } from './matchers';

type Found = readonly { readonly what: string; readonly remedy: string }[];

/** What has to be there for a label to have its name. */
const KINDS: Readonly<Record<string, string>> = { namespace: 'Namespace', service: 'Service' };

const LABELS = ['job', 'namespace', 'service'] as const;

/** Questions about jobs, namespaces and Services of which no monitor has a series. */
export function labelFindings(check: string, rendering: Rendering): readonly Finding[] {
  const targets = targetsOf(rendering);
  if (targets.length === 0) return [];
  return objectsAsked(rendering, 'ConfigMap', 'PrometheusRule', 'ServiceLevelObjective').flatMap((object) =>
    questionsIn(object).flatMap(({ path, expression }) => {
      const found = selectorsIn(expression).flatMap((matchers) => selectorProblems(matchers, targets, rendering));
      const each = new Map(found.map((problem) => [problem.what, problem]));
      return [...each.values()].map((problem) => findingAt(check, object, { path, ...problem }));
    }),
  );
}

function selectorProblems(all: readonly Matcher[], targets: readonly Target[], rendering: Rendering): Found {
  const matchers = all.filter(({ value }) => !value.split(/\W+/).includes(ANYTHING));
  const jobs = matchers.filter(({ label }) => label === 'job');
  if (jobs.length === 0) return matchers.flatMap((matcher) => absent(matcher, rendering));
  const scraped = targets.filter(({ job }) => jobs.every((matcher) => job === undefined || takes(matcher, job)));
  if (scraped.length === 0) return [noJob(jobs, targets)];
  return LABELS.flatMap((label) => {
    const asked = matchers.filter((matcher) => matcher.label === label);
    const values = scraped.map((target) => target[label]);
    if (values.some((value) => value === undefined || asked.every((matcher) => takes(matcher, value)))) return [];
    const what = `no monitor has ${asked.map(({ text }) => text).join(', ')} of ${jobs.map(({ text }) => text).join(', ')}`;
    return [{ what, remedy: `its ${label} is ${[...new Set(values)].join(' or ')}` }];
  });
}

function noJob(jobs: readonly Matcher[], targets: readonly Target[]): Found[number] {
  const known = [...new Set(targets.flatMap(({ job }) => job ?? []))];
  const usual = 'a job is called after its Service, and that of a PodMonitor <namespace>/<name>';
  const remedy = suggest(jobs.map(({ value }) => value).join(), known, usual);
  return { what: `no monitor has ${jobs.map(({ text }) => text).join(', ')}`, remedy };
}

/** Whatever exposes it, a series is about a namespace and a Service that are there; none of the words is. */
function absent(matcher: Matcher, rendering: Rendering): Found {
  const kind = KINDS[matcher.label];
  const words = wordsOf(matcher);
  if (kind === undefined || words.length === 0) return [];
  const known = inventoryOf(rendering).ofKind(kind);
  if (words.some((word) => known.some(({ name }) => name === word))) return [];
  const { remedy } = missingThing(rendering, kind, words[0] ?? '', '');
  return [{ what: `there is no ${kind} ${words.map((word) => `"${word}"`).join(' or ')}`, remedy }];
}
