import { openHelm } from '@idp/helm';
import { openSide } from '@idp/history';
import { PlatformError, type Platform } from '@idp/model';
import { isPermitted, renderJson, renderMarkdown, renderText, type PlanDocument } from '@idp/plan';
import { suggest } from '@idp/schema';
import { writeText } from '@idp/workspace';
import { relative, resolve } from 'node:path';
import { keptResults } from '../../kept-results';
import { meansOf } from '../../means';
import { openWorkspace } from '../../open-workspace';
import type { Outcome } from '../../outcome';
import { plannerOf } from './planner';

/** What is compared, and how the plan is told. */
export interface PlanOptions {
  readonly from: string;
  readonly to: string;
  readonly environment: string;
  readonly json: boolean;
  readonly markdown: string;
  /** The number of the pull request that has the plan as a comment. */
  readonly pullRequest: number;
}

/** Where the plan is written for a pull request and for programs, relative to the workspace. */
const FOLDER = 'dist/plan';

/** Plans the change between two sides in the environments that are asked for, and writes the plan. */
export async function planBetween(
  { from, to = 'worktree', environment, json = false, markdown, pullRequest }: Partial<PlanOptions>,
  base: string,
  root: string,
): Promise<Outcome> {
  const workspace = await openWorkspace(root);
  const before = await openSide(from ?? base, workspace, to === 'worktree');
  const after = await openSide(to, workspace);
  const results = keptResults();
  const judging = { render: await openHelm(results), means: meansOf(results), today: workspace.today };
  const plan = plannerOf(before, after, judging);
  const names = namesOf(
    environment,
    [before, after].flatMap((side) => side.platform.environments.map(({ name }) => name)),
  );
  const environments = [];
  for (const name of names) environments.push(await plan(name));
  const document: PlanDocument = { from: before.title, to: after.title, environments };
  await write(document, root, markdown);
  if (pullRequest !== undefined) await commentOn(pullRequest, document, root, workspace.platform);
  return { success: environments.every(isPermitted), message: json ? renderJson(document) : renderText(document) };
}

/**
 * Keeps the plan as a comment: the one that it wrote before is changed, so that there is one. What speaks to forges is
 * loaded where one is spoken to.
 */
async function commentOn(number: number, document: PlanDocument, root: string, platform: Platform): Promise<void> {
  const { keepComment, openForge, runGit } = await import('@idp/forge');
  const url = await runGit(root, ['remote', 'get-url', 'origin']);
  const forge = await openForge(url, platform.settings.forge, process.env);
  await keepComment(forge, number, 'platform: plan', renderMarkdown(document));
}

function namesOf(wanted: string | undefined, known: readonly string[]): readonly string[] {
  const names = [...new Set(known)].sort();
  if (wanted === undefined) return names;
  if (names.includes(wanted)) return [wanted];
  const what = `there is no environment "${wanted}"`;
  throw new PlatformError([{ where: '--environment', what, remedy: suggest(wanted, names) }]);
}

async function write(document: PlanDocument, root: string, markdown: string | undefined): Promise<void> {
  const text = renderMarkdown(document);
  await writeText(root, `${FOLDER}/plan.md`, text);
  await writeText(root, `${FOLDER}/plan.json`, renderJson(document));
  if (markdown !== undefined) await writeText(root, relative(root, resolve(root, markdown)), text);
}
