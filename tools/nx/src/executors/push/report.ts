import { reportOf, type Problem } from '@idp/model';
import type { Pinned } from '../../pins';

/** One chart version that an environment should have in its registry, and what came of it. */
export interface ChartReport {
  readonly component: string;
  readonly version: string;
  readonly outcome: 'pushed' | 'copied' | 'present' | 'failed';
  /** Of its manifest in the registry. */
  readonly digest?: string;
  /** What was sent. */
  readonly blobs: number;
  readonly bytes: number;
  readonly problems?: readonly Problem[];
}

/** What a push did. */
export interface PushReport {
  readonly environment: string;
  readonly registry: string;
  readonly charts: readonly ChartReport[];
  /** Absent where promotion writes the pins, and where a chart is not pushed. */
  readonly pins?: Pinned;
  /** What somebody should know though nothing failed, as sentences. */
  readonly notes: readonly string[];
}

/** A line of progress. */
export function lineOf({ component, version, outcome, blobs, bytes }: ChartReport): string {
  const sent = `${blobs} ${blobs === 1 ? 'blob' : 'blobs'}, ${Math.ceil(bytes / 1024)} KiB`;
  return `${component} ${version}: ${outcome === 'pushed' || outcome === 'copied' ? `${outcome}, ${sent}` : outcome}`;
}

/** What became of the environment as a whole; the problems of charts that are told elsewhere are left out. */
export function summaryOf({ environment, charts, pins, notes }: PushReport, toldElsewhere: readonly string[]): string {
  const count = (outcome: ChartReport['outcome']) => charts.filter((chart) => chart.outcome === outcome).length;
  const parts = (['pushed', 'copied', 'present', 'failed'] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${outcome}`);
  const ofPins = pins ? [`${pins.count} pins, ${pins.changed.length} changed, ${pins.removed.length} removed`] : [];
  const unchanged = count('failed') > 0 ? ['no pin is changed'] : [];
  const untold = charts
    .filter(({ component }) => !toldElsewhere.includes(component))
    .flatMap(({ problems = [] }) => problems);
  const line = `${environment}: ${charts.length} charts, ${[parts.join(', '), ...ofPins, ...unchanged].join('; ')}`;
  return [line, ...notes.map((note) => `  ${note}`), ...(untold.length > 0 ? [reportOf(untold)] : [])].join('\n');
}
