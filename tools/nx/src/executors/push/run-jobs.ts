import { PlatformError } from '@idp/model';
import pLimit from 'p-limit';
import type { ChartReport } from './report';

/** What makes sure that an environment's registry has one chart version. */
export interface Job {
  readonly component: string;
  readonly version: string;
  run(): Promise<Omit<ChartReport, 'component' | 'version'>>;
}

/** How many charts are asked for and sent at once. */
const AT_ONCE = 6;

/** Runs every job though some fail; a mistake of a person is told in the report. */
export function runJobs(jobs: readonly Job[], tell: (report: ChartReport) => void): Promise<ChartReport[]> {
  const limit = pLimit(AT_ONCE);
  return Promise.all(
    jobs.map(({ component, version, run }) =>
      limit(async () => {
        const outcome = await run().catch(failureOf);
        const report = { component, version, ...outcome };
        tell(report);
        return report;
      }),
    ),
  );
}

function failureOf(error: unknown): Omit<ChartReport, 'component' | 'version'> {
  if (error instanceof PlatformError) return { outcome: 'failed', blobs: 0, bytes: 0, problems: error.problems };
  throw error;
}
