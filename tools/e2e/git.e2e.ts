import { isObject } from '@idp/model';
import { kubernetesAt, testbedIn } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationsIn, isDone } from './applications';
import { until } from './cluster';
import { publish, publishWorkspace } from './gitea';
import { makeSmall, smallest } from './make-small';
import { nx, prepareWorkspace, soon } from './prepare-workspace';
import { step } from './step';
import { mark, markSince } from './timeline';

const root = join(__dirname, '../..');
const testbed = testbedIn(process.env.TESTBED ?? '');
const { gitea, secureRegistry, ca } = testbed;
const webhook = 'webhook of the forge: https://argocd.dev.platform.example.com/api/webhook';

let workspace: WorkspaceCopy;

beforeAll(async () => {
  workspace = await prepareWorkspace(testbed, root, 'dev', {
    cluster: { server: 'https://kubernetes.default.svc', provider: 'testbed' },
    registry: `oci://${secureRegistry.host}/platform`,
    git: { repository: `${gitea.url}/${gitea.user}/platform.git` },
    sync: soon,
  });
  makeSmall(workspace, 'dev');
  mark('the workspace is copied');
});

afterAll(() => workspace?.remove());

/** What a person gives; deploy is given it once. */
const given = {
  PLATFORM_GIT_USER: gitea.user,
  PLATFORM_GIT_TOKEN_FILE: gitea.tokenFile,
  PLATFORM_REGISTRY_USER: secureRegistry.user,
  PLATFORM_REGISTRY_PASSWORD_FILE: secureRegistry.passwordFile,
  PLATFORM_CA_FILE: ca,
};

function deploy(env: NodeJS.ProcessEnv, ...args: string[]): { code: number | null; printed: string; output: string } {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'deploy', '--', '--environment=dev', ...args],
    { cwd: workspace.root, env: { ...workspace.env, NX_DAEMON: 'false', ...env }, encoding: 'utf8' },
  );
  return { code: status, printed: stdout, output: stdout + stderr };
}

describe('an environment with Git', () => {
  step('is not deployed before its charts are pushed', async () => {
    nx(workspace, 'run-many', '-t', 'lock');
    nx(workspace, 'run-many', '-t', 'build');
    nx(workspace, 'run', 'platform:pin', '--environment=dev');

    expect(deploy(given, '--until=charts')).toMatchObject({
      code: 5,
      output: expect.stringContaining('platform:push'),
    });
    mark('refused: nothing is pushed');
  });

  step('waits for whoever says how Argo CD may read Git and the registry, and names both', async () => {
    nx(workspace, 'run', 'platform:push', '--environment=dev');
    nx(workspace, 'run-many', '-t', 'build');
    await publishWorkspace(testbed, workspace, 'platform');
    publish(workspace, 'dev is the testbed');
    const { code, output } = deploy({}, '--until=argo-cd');

    expect(output).toContain('set PLATFORM_GIT_USER and PLATFORM_GIT_TOKEN');
    expect(output).toContain('set PLATFORM_REGISTRY_USER and PLATFORM_REGISTRY_PASSWORD');
    expect(code).toBe(6);
    mark('refused: nobody gives credentials');
  });

  step('is deployed from its root Application, and says what the forge has to be told', async () => {
    const since = Date.now();
    const { code, output } = deploy(given);
    if (code !== 0) throw new Error(output);
    const all = await applicationsIn(kubernetesAt(testbed.kubeconfig));
    markSince(since, `${all.size} Applications are Synced and Healthy`);

    expect([...all.keys()].sort()).toEqual(['dev', ...smallest.map((name) => `dev-${name}`)].sort());
    expect([...all.values()].filter(({ sync, health }) => sync !== 'Synced' || health !== 'Healthy')).toEqual([]);
    expect(output).toContain(webhook);
    for (const file of [gitea.tokenFile, secureRegistry.passwordFile])
      expect(output).not.toContain(readFileSync(file, 'utf8').trim());
  });

  step('has nothing to do the second time, and is asked for nothing', async () => {
    const since = Date.now();
    const { code, printed } = deploy({}, '--json');
    markSince(since, 'a second deploy with nothing to do');
    const events = printed
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const ofType = (type: string) => events.filter((event) => isObject(event) && event['type'] === type);

    expect(code).toBe(0);
    expect(ofType('action')).toEqual([]);
    expect(ofType('end')).toEqual([{ type: 'end', changed: false }]);
    expect(ofType('told')).toContainEqual(expect.objectContaining({ text: expect.stringContaining(webhook) }));
  });

  step('gets what is pinned and pushed to Git, without another deploy', async () => {
    workspace.write('environments/dev/values/vault.yaml', 'logLevel: debug\n');
    nx(workspace, 'run', 'vault:build');
    nx(workspace, 'run', 'platform:push', '--environment=dev');
    const before = (await applicationsIn(kubernetesAt(testbed.kubeconfig))).get('dev-vault')?.version;
    publish(workspace, 'vault says more');

    await untilMoved(before);
    mark('an edit is live');
  });
});

async function untilMoved(before: string | undefined): Promise<void> {
  const kubernetes = kubernetesAt(testbed.kubeconfig);
  const moved = async () => {
    const vault = (await applicationsIn(kubernetes)).get('dev-vault');
    return isDone(vault) && vault?.version !== before;
  };
  await until('vault runs another version', moved, 600_000);
}
