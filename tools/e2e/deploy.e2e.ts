import { isObject, listAt, textAt, valueAt } from '@idp/model';
import { startTestbed, takeDown, type OwnTestbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeSmall, smallest } from './make-small';
import { prepareWorkspace, soon } from './prepare-workspace';
import { mark, markSince } from './timeline';
import { watchMemory, type Memory } from './watch-memory';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/e2e/deploy');
const facts = 'environments/local/environment.yaml';

let testbed: OwnTestbed;
let workspace: WorkspaceCopy;
let memory: Memory;

beforeAll(async () => {
  testbed = await startTestbed(folder);
  mark('the testbed is up');
  memory = watchMemory(folder);
  const cluster = { server: 'https://kubernetes.default.svc', provider: 'testbed' };
  const registry = `oci://${testbed.registry.host}/platform`;
  workspace = await prepareWorkspace(testbed, root, 'local', { cluster, registry, sync: soon });
  // To try the story in a minute.
  if (process.env.E2E_SMALL === '1') makeSmall(workspace, 'local');
  nx('run-many', '-t', 'lock');
  mark('the workspace is copied');
});

afterAll(async () => {
  memory?.stop();
  workspace?.remove();
  await testbed?.stop();
});

function nx(...args: string[]): void {
  const { status, output } = workspace.nx(...args);
  if (status !== 0) throw new Error(output);
}

/** Runs a command inside, in the workspace; what it prints, also where it fails. */
async function inside(...command: string[]): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = command;
  const options = { cwd: workspace.root, env: { ...workspace.env, PATH: testbed.env.PATH, NX_DAEMON: 'false' } };
  try {
    const { stdout, stderr } = await testbed.exec(program, args, options);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (!isObject(error) || typeof error['code'] !== 'number') throw error;
    return { code: error['code'], output: `${error['stdout']}${error['stderr']}` };
  }
}

const deploy = (...args: string[]) => inside('npm', 'run', '--silent', 'deploy', '--', '--environment=local', ...args);

/** Deploys, and kills that with force as soon as it tells this of a step. */
async function killAt(step: string, state: string): Promise<void> {
  const script = `
    node -r ./tools/nx/ts.cjs tools/nx/src/executors/deploy/main.ts --environment=local --json >dist/events & p=$!
    until grep -q '"step":"${step}",.*"state":"${state}"' dist/events || ! kill -0 $p 2>/dev/null; do sleep 0.05; done
    kill -9 $p`;
  workspace.write('dist/events', '');
  const { code, output } = await inside('sh', '-c', script);
  if (code !== 0) throw new Error(`it ended before ${step}: ${workspace.read('dist/events').slice(-2000)}${output}`);
}

interface Seen {
  readonly name: string;
  readonly sync: string;
  readonly health: string;
  /** The chart version that it runs. */
  readonly version: string;
}

async function applications(): Promise<ReadonlyMap<string, Seen>> {
  const { output } = await inside('kubectl', '-n', 'argocd', 'get', 'applications', '-o', 'json');
  const seen = listAt(JSON.parse(output), 'items').map((one): Seen => ({
    name: textAt(one, 'metadata', 'name') ?? '',
    sync: textAt(one, 'status', 'sync', 'status') ?? '',
    health: textAt(one, 'status', 'health', 'status') ?? '',
    version: textAt(one, 'status', 'sync', 'revision') ?? '',
  }));
  return new Map(seen.map((one) => [one.name, one]));
}

describe('deploy', () => {
  it('tells from nothing what it would do, and does none of it', async () => {
    const { code, output } = await deploy('--dry-run');

    expect(output).toContain('cert-manager: create 3 Deployment');
    expect(output).toContain('Nothing is changed.');
    expect(code).toBe(0);
    expect((await inside('kubectl', 'get', 'namespace', 'cert-manager')).code).toBe(1);
    mark('a dry run has changed nothing');
  });

  it('refuses a step that there is not, with a code of its own', async () => {
    expect(await deploy('--until=bootstrapp')).toMatchObject({
      code: 2,
      output: expect.stringContaining('did you mean "bootstrap"?'),
    });
  });

  it.each([
    ['charts', 'applies'],
    ['bootstrap', 'applies'],
    ['argo-cd', 'applies'],
    ['apps-of-apps', 'applies'],
    ['convergence', 'verifies'],
  ])('goes on after it was killed in %s', async (step, state) => {
    await killAt(step, state);
    mark(`killed in ${step}`);
  });

  it('comes to an end: every Application is Synced and Healthy', async () => {
    const since = Date.now();
    const { code, output } = await deploy();
    if (code !== 0) throw new Error(output);
    const all = [...(await applications()).values()];
    markSince(since, `${all.length} Applications are Synced and Healthy`);

    expect(all.filter(({ sync, health }) => sync !== 'Synced' || health !== 'Healthy')).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(smallest.length);
  });

  it('has made nothing twice, and Argo CD has restarted nothing when it took over', async () => {
    const { output } = await inside('kubectl', 'get', 'deployments', '-A', '-o', 'json');
    const generations = listAt(JSON.parse(output), 'items').map((one) => [
      textAt(one, 'metadata', 'name'),
      valueAt(one, 'metadata', 'generation'),
    ]);

    expect(generations.filter(([, generation]) => generation !== 1)).toEqual([]);
    expect(generations.length).toBeGreaterThan(5);
  });

  it('has nothing to do the second time, also by Nx', async () => {
    const since = Date.now();
    expect((await deploy()).output).toContain('Nothing is changed.');
    markSince(since, 'a second deploy with nothing to do');
    const { code, output } = await inside('npx', 'nx', 'deploy', 'platform', '--environment=local');

    expect(output).toContain('Nothing is changed.');
    expect(code).toBe(0);
  });

  it('moves after an edit what changed, and nothing else', async () => {
    const before = await applications();
    workspace.write('environments/local/values/vault.yaml', 'logLevel: debug\n');
    const since = Date.now();
    const { code, output } = await deploy();
    markSince(since, 'an edit is live');

    expect(output).toContain('build, push, pin vault');
    expect(code).toBe(0);
    const after = await applications();
    const moved = [...after.values()].filter(({ name, version }) => before.get(name)?.version !== version);
    expect(moved.map(({ name }) => name)).toEqual(['local-vault']);
  });
});

describe('all of it', () => {
  it('takes less than six gigabytes, deploy and testbed together', () => {
    mark(`${Math.round(memory.peak())} MB at most`);

    expect(memory.peak()).toBeGreaterThan(100);
    expect(memory.peak()).toBeLessThan(6 * 1024);
  });
});

describe('what runs', () => {
  const ask = (target: string, ...args: string[]) =>
    // As in a pipeline: nothing goes to the terminal of whoever runs this.
    inside('env', 'CI=true', 'npx', 'nx', 'run', `platform:${target}`, '--environment=local', ...args);

  it('is judged by every check that needs no container, and what only these show is unknown', async () => {
    const { code, output } = await ask('status');

    expect(output).toMatch(/^local on \S+$/m);
    expect(output).toMatch(/^pass {4}Applications: (\d+) of \1$/m);
    expect(output).toMatch(/^unknown Routes: no container runs here/m);
    expect(output).not.toMatch(/^fail/m);
    expect(code).toBe(0);
    mark('its status is told');
  });

  it('says how its authority is trusted once it has one, and writes that alone', async () => {
    expect(await ask('ca')).toMatchObject({
      code: 1,
      output: expect.stringContaining('does not have the certificate'),
    });
    const bundle = ['create', 'configmap', 'platform-ca', '-n', 'argocd', `--from-file=ca.crt=${testbed.ca}`];
    expect((await inside('kubectl', ...bundle)).code).toBe(0);
    const { code, output } = await ask('ca');

    expect(output).toContain('local: the certificate of the platform’s own authority is in dist/ca/local.crt');
    expect(output).toContain('/usr/local/share/ca-certificates/platform-local.crt');
    expect(workspace.read('dist/ca/local.crt')).toBe(readFileSync(testbed.ca, 'utf8'));
    expect(code).toBe(0);
    await inside('kubectl', 'delete', 'configmap', 'platform-ca', '-n', 'argocd');
    mark('its authority is written');
  });

  it('lets people in, and shows what is secret to a file of theirs alone', async () => {
    const { output } = await ask('credentials');
    const [, namespace = '', name = '', key = ''] =
      /kubectl -n (\S+) get secret (\S+) -o go-template='{{index .data "([^"]+)"/.exec(output) ?? [];
    expect(output).toContain('https://argocd.127-0-0-1.nip.io');
    await inside('kubectl', 'create', 'secret', 'generic', name, '-n', namespace, `--from-literal=${key}=open-sesame`);
    const file = join(testbed.folder, 'tmp/credentials');
    const told = await ask('credentials', `--file=${file}`);

    expect(told.output).toContain('which only you may read');
    expect(told.output).not.toContain('open-sesame');
    expect(readFileSync(file, 'utf8')).toContain('open-sesame');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await inside('kubectl', 'delete', 'secret', name, '-n', namespace);
    mark('its ways in are told');
  });
});

describe('destroy', () => {
  const destroy = (...args: string[]) => inside('npx', 'nx', 'destroy', 'platform', '--environment=local', ...args);

  it('refuses a protected environment, and takes nothing away', async () => {
    const before = workspace.read(facts);
    workspace.write(facts, `${before}protected: true\n`);
    const { code, output } = await destroy('--yes');

    expect(output).toContain('local is protected');
    expect(code).not.toBe(0);
    expect((await inside('kubectl', 'get', 'namespace', 'cert-manager')).code).toBe(0);
    workspace.write(facts, before);
    mark('a protected environment is left as it is');
  });

  it('goes nowhere where nobody agrees', async () => {
    expect((await destroy()).output).toContain('is left as it is');
  });

  it('leaves no process', async () => {
    expect((await destroy('--yes')).output).toContain('It is gone.');
    expect(await takeDown(folder)).toBe(0);
    mark('destroyed, and no process is left');
  });
});
