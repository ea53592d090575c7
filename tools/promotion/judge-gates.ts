import { isLostBy } from '@idp/gitops';
import { millisecondsOf, type Facts, type Running, type Runs } from '@idp/model';
import { ageOf } from './age';
import type { Candidate } from './candidate';
import type { Gate } from './gate';

/** What is known of a candidate beside its pins. */
export interface Knowledge {
  /** What the chart version renders in the environment, beside what is pinned there now. */
  readonly chart: ChartKnowledge;
  /** When the environment before began to pin it, in milliseconds; undefined where Git does not say. */
  readonly pinnedSince: number | undefined;
}

/** Whether a chart version can come: it renders as before or otherwise, lacks the environment's values, or is nowhere. */
export type ChartKnowledge = 'same' | 'different' | 'without values' | 'not found';

/** The two environments of a promotion, and what is true of both. */
export interface Surroundings {
  /** The names of the environment before, and of the one that releases come to. */
  readonly from: string;
  readonly to: string;
  /** How the latter takes releases. */
  readonly promotion: Facts['promotion'];
  /** What runs in the environment before. */
  readonly runs: Runs;
  /** What runs in the environment that releases come to. */
  readonly runsThere: Runs;
  /** In milliseconds. */
  readonly now: number;
}

/** What every gate says of a candidate; the gates that need time are not asked of what renders the same. */
export function judgeGates(
  candidate: Candidate,
  { chart, pinnedSince }: Knowledge,
  around: Surroundings,
): readonly Gate[] {
  const { minimumAge, healthy } = around.promotion.gates;
  const gates = [
    chartGate(candidate, chart, around),
    pushedGate(candidate, around),
    holdGate(candidate, around),
    ...layerGates(candidate, around),
  ];
  if (chart === 'same') return gates;
  return [
    ...gates,
    ...(minimumAge === undefined ? [] : [ageGate(minimumAge, pinnedSince, around)]),
    ...(healthy ? [healthyGate(candidate, around)] : []),
  ];
}

function chartGate({ after }: Candidate, chart: ChartKnowledge, { to }: Surroundings): Gate {
  const name = 'chart';
  if (chart === 'not found') return { name, verdict: 'fail', why: `no commit has the chart ${after.version}` };
  if (chart === 'without values')
    return { name, verdict: 'fail', why: `${after.version} has no values for ${to}: build and push a newer one` };
  return { name, verdict: 'pass', why: chart === 'same' ? `renders the same in ${to}` : `has values for ${to}` };
}

function pushedGate({ after: { digest } }: Candidate, { from }: Surroundings): Gate {
  if (digest !== undefined) return { name: 'pushed', verdict: 'pass', why: digest };
  return { name: 'pushed', verdict: 'fail', why: `its pin in ${from} has no digest: push it first` };
}

function holdGate({ component }: Candidate, { promotion, to }: Surroundings): Gate {
  const hold = promotion.holds.find((other) => other.component === component);
  if (hold === undefined) return { name: 'hold', verdict: 'pass', why: 'nobody holds it' };
  return { name: 'hold', verdict: 'fail', why: `is held in ${to}: ${hold.reason}` };
}

/** Argo CD deletes what it made of a component that goes from one layer to another, unless it has read that it may not. */
function layerGates({ component, before, after }: Candidate, { runsThere, to }: Surroundings): readonly Gate[] {
  if (before === undefined || before.layer === after.layer) return [];
  const name = 'layer';
  if (isLostBy(after, before)) {
    const command = `nx g move-component ${component} --layer=${after.layer} --environment=${to}`;
    return [{ name, verdict: 'fail', why: `comes from ${before.layer} and is not detached in ${to}: ${command}` }];
  }
  return [{ name, ...detachmentOf(before.component, runsThere, to) }];
}

/** Whether Argo CD has read that it may not delete what it made of a component in an environment. */
export function detachmentOf(component: string, runs: Runs, environment: string): Pick<Gate, 'verdict' | 'why'> {
  if (typeof runs === 'string') return { verdict: 'unknown', why: runs };
  const running = runs.get(component);
  if (running === undefined) return { verdict: 'pass', why: `Argo CD of ${environment} has no Application of it` };
  if (running.detached) return { verdict: 'pass', why: `its Application in ${environment} is detached` };
  return { verdict: 'fail', why: `the Argo CD of ${environment} has not read yet that it is detached` };
}

function ageGate(minimum: string, since: number | undefined, { from, now }: Surroundings): Gate {
  if (since === undefined) return { name: 'age', verdict: 'unknown', why: `no commit says since when ${from} pins it` };
  const why = `${from} pins it for ${ageOf(now - since)} of ${minimum}`;
  return { name: 'age', verdict: now - since >= millisecondsOf(minimum) ? 'pass' : 'fail', why };
}

function healthyGate({ component, after, overriddenUntil }: Candidate, { runs, from }: Surroundings): Gate {
  const name = 'healthy';
  if (overriddenUntil !== undefined)
    return { name, verdict: 'fail', why: `${from} runs it with an override until ${overriddenUntil}` };
  if (typeof runs === 'string') return { name, verdict: 'unknown', why: runs };
  const running = runs.get(component);
  if (running === undefined) return { name, verdict: 'unknown', why: `Argo CD of ${from} has no Application of it` };
  const isSo = running.version === after.version && running.sync === 'Synced' && running.health === 'Healthy';
  return { name, verdict: isSo ? 'pass' : 'fail', why: `${from} runs ${stateOf(running)}` };
}

/** What runs, in few words. */
export function stateOf({ version, sync, health }: Running): string {
  return `${version || 'no version'}, ${sync || 'not compared'} and ${health || 'of unknown health'}`;
}
