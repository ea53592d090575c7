import { isObject, listAt, textAt, textsAt } from '@idp/model';
import type { WorkspaceCopy } from '@idp/testing';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from './a-runner';
import { checkOut } from './check-out';
import { filledIn, valueOf, type Contexts } from './expression';

/** A step that was done: what it ran, and what that printed. */
export interface DoneStep {
  readonly run: string;
  readonly status: number | null;
  readonly output: string;
}

/** What the machine of the story has already, by the name of the step that would bring it. */
const THERE = ['what renders and judges', 'where they are'];

/** What must not come from the machine: each step has it from the forge, or not at all. */
const OF_THE_FORGE = /^(GIT_|GITEA_|GH_|GITHUB_|DOCKER_AUTH|ARGOCD_)/;

/**
 * Does the steps of a job in a clone of their own, as a runner does: each with the variables that the pipeline and the
 * forge give it, until one fails. Actions that bring programs are left out, for those are there, and packages are linked.
 */
export function runJob({ job, github, secrets }: Task, workspace: WorkspaceCopy): readonly DoneStep[] {
  const root = mkdtempSync(join(tmpdir(), 'job-'));
  const contexts = { github, secrets };
  const done: DoneStep[] = [];
  try {
    for (const step of listAt(job, 'steps').filter(isObject)) {
      if (textAt(step, 'uses')?.startsWith('actions/checkout@')) checkOut(root, step['with'], contexts);
      const run = textAt(step, 'run');
      if (run === undefined || THERE.includes(textAt(step, 'name') ?? '') || !isWanted(step, contexts)) continue;
      if (run === 'npm ci') cpSync(join(workspace.root, 'node_modules'), join(root, 'node_modules'), LINKS);
      else done.push(doStep(run, root, textsAt(step, 'env'), contexts, workspace));
      if (done.at(-1)?.status) break;
    }
    return done;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const LINKS = { recursive: true, verbatimSymlinks: true } as const;

/** Whether a job or a step is for what has happened. */
export function isWanted(part: object, contexts: Contexts): boolean {
  const condition = textAt(part, 'if');
  return condition === undefined || Boolean(valueOf(condition, contexts));
}

function doStep(
  run: string,
  root: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
  { env: machine }: WorkspaceCopy,
): DoneStep {
  const own = Object.entries(machine).filter(([name]) => !OF_THE_FORGE.test(name));
  const filled = Object.entries(given).map(([name, text]) => [name, filledIn(text, contexts)]);
  const env = { ...Object.fromEntries(own), HOME: root, ...Object.fromEntries(filled) };
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], { cwd: root, env, encoding: 'utf8' });
  return { run, status, output: `${stdout}${stderr}` };
}
