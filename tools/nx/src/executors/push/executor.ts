import { reportOf } from '@idp/model';
import { writeText } from '@idp/workspace';
import type { Prepare, TargetProject } from '../../executor';
import type { Outcome } from '../../outcome';
import { pushEnvironment } from './push';
import { lineOf, summaryOf, type PushReport } from './report';

/** The environment whose registry is completed. */
export interface PushOptions {
  readonly environment: string;
  readonly json: boolean;
}

/**
 * Pushes what the registry of an environment lacks, whatever projects the run is for: these only decide who tells what.
 * Each component tells what became of its chart; one project tells what became of the environment.
 */
const push: Prepare<PushOptions> = async (projects, workspaceRoot, { environment, json = false }) => {
  const report = await pushEnvironment(environment, workspaceRoot, (chart) => {
    if (!json && chart.outcome !== 'failed') console.log(lineOf(chart));
  });
  const text = `${JSON.stringify(report, null, 2)}\n`;
  await writeText(workspaceRoot, `dist/push/${report.environment}.json`, text);
  const spokesman = projects.find(({ name }) => name === 'platform') ?? projects.at(-1);
  return (project) => {
    const own = ownOutcome(project, report);
    if (project.name !== spokesman?.name) return own;
    const names = projects.map(({ name }) => name);
    const message = [own.message, json ? text : summaryOf(report, names)].filter((part) => part !== '').join('\n');
    return { success: own.success && report.charts.every(({ outcome }) => outcome !== 'failed'), message };
  };
};

export default push;

function ownOutcome({ name, root }: TargetProject, { environment, charts }: PushReport): Outcome {
  const chart = charts.find(({ component }) => component === name);
  if (chart?.problems) return { success: false, message: `${name} is not pushed: ${reportOf(chart.problems)}` };
  const isLeftOut = chart === undefined && root !== '.';
  return { success: true, message: isLeftOut ? `${name} is not in ${environment}` : '' };
}
