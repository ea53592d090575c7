import { isObject, listAt, textAt, valueAt } from '@idp/model';
import { startTestbed, takeDown, type OwnTestbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { prepareWorkspace, soon } from './prepare-workspace';
import { mark, markSince } from './timeline';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/e2e/deploy');
const facts = 'environments/local/environment.yaml';

/** With E2E_SMALL=1 only what Argo CD needs is deployed, to try the story in a minute. */
const small = new Set(
  'foundation cert-manager trust-manager vault external-secrets argo-cd prometheus-operator-crds reloader'.split(' '),
);

let testbed: OwnTestbed;
let workspace: WorkspaceCopy;

beforeAll(async () => {
  testbed = await startTestbed(folder);
  mark('the testbed is up');
  const cluster = { server: 'https://kubernetes.default.svc', provider: 'testbed' };
  const registry = `oci://${testbed.registry.host}/platform`;
  workspace = await prepareWorkspace(testbed, root, 'local', { cluster, registry, sync: soon });
  if (process.env.E2E_SMALL === '1') makeSmall();
  nx('run-many', '-t', 'lock');
  mark('the workspace is copied');
});

afterAll(async () => {
  workspace?.remove();
  await testbed?.stop();
});

function makeSmall(): void {
  const all = workspace.git('ls-files', 'libs/*/*/component.ts').trim().split('\n');
  const names = all.map((file) => file.split('/')[2] ?? '').filter((name) => !small.has(name));
  const components = Object.fromEntries(names.map((name) => [name, false]));
  workspace.write(facts, stringify({ ...parse(workspace.read(facts)), components }));
  for (const name of names)
    workspace.git('rm', '--quiet', '--ignore-unmatch', `environments/local/values/${name}.yaml`);
}

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
    expect(all.length).toBeGreaterThanOrEqual(small.size);
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
