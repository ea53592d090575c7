import { PlatformError } from '@idp/model';
import type { ExecutorContext, Task, TaskGraph } from '@nx/devkit';
import { dependenciesFirst, inOneProcess, type TaskReport } from './batch';
import type { Prepare, RunTarget } from './executor';

/** loki needs vault, vault needs cert-manager; tempo needs nothing. Listed as nobody should run them. */
const needs = { loki: ['vault'], vault: ['cert-manager'], tempo: [], 'cert-manager': [] };

function taskOf(project: string): Task {
  return {
    id: `${project}:build`,
    target: { project, target: 'build' },
    overrides: {},
    outputs: [],
    cache: true,
    parallelism: true,
  };
}

function aGraph(edges: Readonly<Record<string, readonly string[]>> = needs): TaskGraph {
  const projects = Object.keys(edges);
  return {
    roots: [],
    tasks: Object.fromEntries(projects.map((project) => [`${project}:build`, taskOf(project)])),
    dependencies: Object.fromEntries(
      Object.entries(edges).map(([project, needed]) => [`${project}:build`, needed.map((name) => `${name}:build`)]),
    ),
    continuousDependencies: {},
  };
}

function aContext(projects: readonly string[] = Object.keys(needs)): ExecutorContext {
  return {
    root: '/workspace',
    cwd: '/workspace',
    isVerbose: false,
    nxJsonConfiguration: {},
    projectGraph: { nodes: {}, dependencies: {} },
    projectsConfigurations: {
      version: 2,
      projects: Object.fromEntries(projects.map((name) => [name, { root: `libs/${name}` }])),
    },
  };
}

async function reportsOf(prepare: Prepare): Promise<TaskReport[]> {
  const reports: TaskReport[] = [];
  for await (const report of inOneProcess(prepare)(aGraph(), {}, {}, aContext())) reports.push(report);
  return reports;
}

/** An executor that succeeds, but for the projects that are given what to throw. */
function throwing(errors: Readonly<Record<string, unknown>>): Prepare {
  const run: RunTarget = ({ name }) => {
    if (name in errors) throw errors[name];
    return { success: true, message: '' };
  };
  return () => run;
}

const statusOf = (reports: readonly TaskReport[]) =>
  Object.fromEntries(reports.map(({ task, result }) => [task.split(':')[0], result.status]));

describe('inOneProcess', () => {
  it('runs what a task depends on before the task', async () => {
    const reports = await reportsOf(throwing({}));

    expect(reports.map(({ task }) => task)).toEqual(['cert-manager:build', 'vault:build', 'loki:build', 'tempo:build']);
  });

  it('lets a failing task fail alone and skips what depends on it, directly or not', async () => {
    const reports = await reportsOf(throwing({ 'cert-manager': new Error('broken') }));

    expect(statusOf(reports)).toEqual({
      'cert-manager': 'failure',
      vault: 'skipped',
      loki: 'skipped',
      tempo: 'success',
    });
  });

  it('tells a mistake of a person by its message and our own by its stack', async () => {
    const mistake = new PlatformError([{ where: 'libs/tempo', what: 'is wrong', remedy: 'mend it' }]);
    const reports = await reportsOf(throwing({ tempo: mistake, vault: new TypeError('ours') }));
    const outputOf = (task: string) => reports.find((report) => report.task === task)?.result.terminalOutput;

    expect(outputOf('tempo:build')).toBe('1 problem\n  libs/tempo: is wrong; mend it\n');
    expect(outputOf('vault:build')).toMatch(/^TypeError: ours\n\s+at /);
  });

  it('makes ready once, for all projects of the batch', async () => {
    const prepare = jest.fn(throwing({}));
    await reportsOf(prepare);

    expect(prepare).toHaveBeenCalledTimes(1);
    expect(prepare.mock.calls[0]?.[0]).toContainEqual({ name: 'loki', root: 'libs/loki' });
  });

  it('fails every task that depends on nothing when it cannot be made ready', async () => {
    const reports = await reportsOf(() => Promise.reject(new Error('no configuration')));

    expect(statusOf(reports)).toEqual({
      'cert-manager': 'failure',
      vault: 'skipped',
      loki: 'skipped',
      tempo: 'failure',
    });
  });

  it('reports each task when it ends and begins the next one only then', async () => {
    const begun: string[] = [];
    const print = jest.spyOn(console, 'log').mockImplementation();
    const reports = inOneProcess(() => ({ name }) => {
      begun.push(name);
      return { success: true, message: `${name} is built` };
    })(aGraph(), {}, {}, aContext());

    await reports.next();

    expect(begun).toEqual(['cert-manager']);
    expect(print.mock.calls).toEqual([['cert-manager is built']]);
    print.mockRestore();
  });
});

describe('dependenciesFirst', () => {
  it('leaves out what is not in the batch, such as tasks that were done before', () => {
    expect(dependenciesFirst(aGraph({ loki: ['vault'] }))).toEqual(['loki:build']);
  });
});
