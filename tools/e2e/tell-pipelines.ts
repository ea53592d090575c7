import { textAt } from '@idp/model';
import { registerRunner, type Runner, type Task } from './a-runner';
import { pinIn } from './chain';
import { askGitea, publish } from './gitea';
import { nx } from './prepare-workspace';
import { isWanted, runJob, type DoneStep } from './run-job';
import { step } from './step';
import { testbed } from './story';
import type { Told } from './tell-departures';
import { mark } from './timeline';

const REPOSITORY = 'promotion';
const repository = `/repos/${testbed.gitea.user}/${REPOSITORY}`;

/** Does all jobs that the forge gives out for what has happened; says what the steps of the one that is for it did. */
async function pipelineRun(runner: Runner, { workspace }: Told): Promise<readonly DoneStep[]> {
  const done: DoneStep[] = [];
  for (let task = await runner.next(); task !== undefined; task = await runner.next(5_000)) {
    const { github, secrets, job }: Task = task;
    if (!isWanted(job, { github, secrets })) {
      await runner.end(task, 'RESULT_SKIPPED');
      continue;
    }
    const steps = runJob(task, workspace());
    await runner.end(task, steps.every(({ status }) => status === 0) ? 'RESULT_SUCCESS' : 'RESULT_FAILURE');
    done.push(...steps);
  }
  return done;
}

/** That every step went well; what one says that did not. */
function expectDone(steps: readonly DoneStep[]): void {
  for (const { run, status, output } of steps) expect([run, status, status === 0 ? '' : output]).toEqual([run, 0, '']);
}

const outputOf = (steps: readonly DoneStep[], run: string) =>
  steps.find((one) => one.run.startsWith(run))?.output ?? `no step does ${run}`;

async function keepSecret(name: string, data: string | undefined): Promise<void> {
  await askGitea(testbed.gitea, 'PUT', `${repository}/actions/secrets/${name}`, { data });
}

/** How the forge says that the last run of the pipeline ended. */
async function lastRun(): Promise<string> {
  const runs: unknown = JSON.parse(await askGitea(testbed.gitea, 'GET', `${repository}/actions/runs?limit=1`));
  return `${textAt(runs, 'workflow_runs', 0, 'event')}: ${textAt(runs, 'workflow_runs', 0, 'conclusion')}`;
}

/** How the pipeline that is generated does on the forge what the story did by hand. */
export function tellPipelines(told: Told): void {
  let runner: Runner;

  describe('the pipeline that nx g ci writes', () => {
    step('is taken by the forge, and does on main what is left to do', async () => {
      runner = await registerRunner(testbed, REPOSITORY);
      await keepSecret('DOCKER_AUTH_CONFIG', process.env.DOCKER_AUTH_CONFIG);
      await keepSecret('ARGOCD_AUTH_TOKEN', process.env.ARGOCD_AUTH_TOKEN);
      nx(told.workspace(), 'g', 'ci', '--forge=gitea');
      publish(told.workspace(), 'ci: the pipeline');
      const steps = await pipelineRun(runner, told);

      expectDone(steps);
      expect(outputOf(steps, 'npx nx run platform:push --environment=trial')).toContain('0 removed');
      expect(outputOf(steps, 'npx nx g promote --to=live')).toContain('hold fails: is held in live');
      expect(await lastRun()).toBe('push: success');
      mark('the forge has run the pipeline of main');
    });

    step('proves a pull request, and shows its plan as one comment', async () => {
      const workspace = told.workspace();
      workspace.edit('libs/observability/greeter/values.schema.json', '"hello world"', '"hello pipeline"');
      nx(workspace, 'sync');
      nx(workspace, 'run-many', '-t', 'build');
      workspace.git('checkout', '--quiet', '-b', 'by-pipeline');
      workspace.git('add', '--all');
      workspace.git('commit', '--quiet', '--message', 'feat(greeter): greet the pipeline');
      workspace.git('push', '--quiet', 'origin', 'HEAD');
      workspace.git('checkout', '--quiet', 'main');
      const number = await told.requests.open('by-pipeline', 'feat(greeter): greet the pipeline');
      const steps = await pipelineRun(runner, told);

      expectDone(steps);
      expect(steps.map(({ run }) => run)).toContainEqual(expect.stringContaining('platform:plan --pullRequest'));
      const comments: unknown = JSON.parse(
        await askGitea(testbed.gitea, 'GET', `${repository}/issues/${number}/comments`),
      );
      expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining('greeter') })]);
      expect(await lastRun()).toBe('pull_request: success');
      await told.requests.merge(number);
      mark('the forge has proven a pull request, and shows its plan');
    });

    step('pushes and pins what was merged, by the token of the run', async () => {
      const steps = await pipelineRun(runner, told);
      expectDone(steps);
      const before = pinIn(told.workspace(), 'trial', 'greeter').version;
      told.workspace().git('pull', '--quiet', '--ff-only', 'origin', 'main');
      const { version } = pinIn(told.workspace(), 'trial', 'greeter');

      expect(outputOf(steps, 'npx nx run platform:push --environment=trial')).toContain(`greeter ${version}: pushed`);
      expect(version).not.toBe(before);
      expect(told.workspace().git('log', '-1', '--format=%s').trim()).toBe('chore: pin trial');
      mark('main is pushed and pinned by the pipeline');
    });

    step('opens the promotion once the environment before is healthy', async () => {
      await told.untilRuns('trial', 'greeter');
      told.workspace().git('commit', '--quiet', '--allow-empty', '--message', 'chore: again');
      told.workspace().git('push', '--quiet', 'origin', 'main');
      const steps = await pipelineRun(runner, told);

      expectDone(steps);
      // The run before has opened it where Argo CD was faster than that run.
      expect(outputOf(steps, 'npx nx g promote --to=proof')).toMatch(/^(opened|updated): /m);
      const { labels, title } = await told.requestOf('promote/proof');
      expect(title).toContain('greeter');
      expect(labels.map(({ name }) => name)).toEqual(['promotion']);
      mark('the pipeline has opened a promotion');
    });
  });
}
