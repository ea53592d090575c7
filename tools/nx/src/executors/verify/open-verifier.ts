import { openHelm } from '@idp/helm';
import { openSide, type Workspace } from '@idp/history';
import type { Results } from '@idp/programs';
import type { TargetProject } from '../../executor';
import { environmentNamed } from '../../environment-named';
import type { Written } from '../../grounds/written';
import { openWorkspace } from '../../open-workspace';
import { verifierOf, type VerifyProject } from './verify';

/** What is proven: of the working tree or what is pinned, and in which environment where it is only one. */
export interface Asked {
  readonly pins: boolean;
  readonly environment: string | undefined;
}

/** Reads the platform, and opens what renders and judges its environments: once for all projects of a run. */
export async function openVerifier(
  projects: readonly TargetProject[],
  workspaceRoot: string,
  results: Results,
  written: Written | undefined,
  { pins, environment }: Asked,
): Promise<VerifyProject> {
  // Helm says its version while the platform is read.
  const [render, renderAnew, workspace] = await Promise.all([
    openHelm(results),
    openHelm(),
    openWorkspace(workspaceRoot, results, written),
  ]);
  const side = pins ? await openSide('pins', offline(workspace)) : await openSide('worktree', workspace);
  const only = environment === undefined ? undefined : environmentNamed(environment, side.platform);
  const verifying = {
    side,
    environments: only ? [only] : side.platform.environments,
    today: workspace.today,
    render,
    renderAnew,
    anew: process.env.CI === 'true' ? 'all' : 'sample',
    results,
  } as const;
  return verifierOf(verifying, projects);
}

/** What is pinned is proven as it was prefetched. */
function offline(workspace: Workspace): Workspace {
  const remedy = 'bring it there: npx nx run <environment>:prefetch, or npx nx run-many -t prefetch';
  return { ...workspace, sources: { ...workspace.sources, offline: remedy } };
}
