import { openHelm } from '@idp/helm';
import { openSide, type Workspace } from '@idp/history';
import { PlatformError, type EnvironmentFolder } from '@idp/model';
import {
  compareRenderings,
  explain,
  findPath,
  otherValues,
  renderWhy,
  type Explanation,
  type ObjectChange,
} from '@idp/plan';
import { keptResults } from '../../kept-results';
import type { Outcome } from '../../outcome';
import { chartsOf, openCharts, placed, renderingOf } from '../../placed';
import { withChartValue } from '../../with-chart-value';

/** Explains a chart value of an environment, and renders twice to see what it reaches. */
export async function whyOf(text: string, environment: EnvironmentFolder, workspace: Workspace): Promise<Outcome> {
  const { component, path } = findPath(text, environment, workspace.platform);
  const explanation = explain(component, environment, workspace.platform, path);
  return { success: true, message: renderWhy(explanation, await reachedBy(explanation, workspace)) };
}

/** The objects that differ once the chart value is another; why that is not known where Helm takes no other. */
async function reachedBy(explanation: Explanation, workspace: Workspace): Promise<readonly ObjectChange[] | string> {
  const { component, path, value, override, environment } = explanation;
  const [other] = otherValues(override?.value ?? value);
  if (other === undefined) return 'it is a mapping or an empty list; ask for something in it';
  const one = await placed(await openSide('worktree', workspace), environment.name);
  if (one === undefined) return 'the environment is not there';
  const results = keptResults();
  const charts = chartsOf(one, openCharts(results));
  const render = await openHelm(results);
  const before = await renderingOf(one, charts, render);
  try {
    const after = await renderingOf(
      one,
      charts.map((chart) => withChartValue(chart, component.name, path, other)),
      render,
    );
    return compareRenderings(before, after).objects;
  } catch (error) {
    if (error instanceof PlatformError) return error.problems.map(({ what }) => what).join('; ');
    throw error;
  }
}
