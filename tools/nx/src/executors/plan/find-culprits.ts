import type { EnvironmentChart, RenderManifests } from '@idp/helm';
import { PlatformError, type Rendering } from '@idp/model';
import { effectsBetween, suspectsIn, withCulprits, type EnvironmentPlan, type Suspect } from '@idp/plan';
import { renderingOf, type Placed } from '../../placed';
import { withChartValue } from '../../with-chart-value';

/** An environment as it was, and what renders it with another value. */
export interface Was {
  readonly placed: Placed;
  readonly charts: readonly EnvironmentChart[];
  readonly rendering: Rendering;
}

/**
 * Finds which of several changed values is behind each dangerous line: the environment as it was is rendered with one of
 * them at a time.
 */
export async function findCulprits(
  plan: EnvironmentPlan,
  was: Was,
  after: Rendering,
  render: RenderManifests,
): Promise<EnvironmentPlan> {
  const tried = await Promise.all(
    suspectsIn(plan, after).map(async (suspect) => [suspect, await effectsOf(suspect, was, render)] as const),
  );
  return withCulprits(plan, new Map(tried));
}

/** What a value does by itself; nothing where helm does not take it without the others. */
async function effectsOf({ component, path, value }: Suspect, was: Was, render: RenderManifests) {
  const charts = was.charts.map((chart) => withChartValue(chart, component, path, value));
  try {
    return effectsBetween(was.rendering, await renderingOf(was.placed, charts, render));
  } catch (error) {
    if (error instanceof PlatformError) return [];
    throw error;
  }
}
