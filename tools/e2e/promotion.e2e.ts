import { textAt } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDone, untilApplications } from './applications';
import { NAMESPACE, pinIn, prepareChain, type Link } from './chain';
import { until } from './cluster';
import { digestIn } from './digests';
import { handOverChain } from './hand-over-chain';
import { publish, publishWorkspace } from './gitea';
import { nx } from './prepare-workspace';
import { pullRequestsOf, type ShownRequest } from './pull-requests';
import { step } from './step';
import { kubernetes, testbed } from './story';
import { tellDepartures } from './tell-departures';
import { tellPipelines } from './tell-pipelines';
import { tellRenaming } from './tell-renaming';
import { mark, markSince } from './timeline';

const root = join(__dirname, '../..');
const requests = pullRequestsOf(testbed, 'promotion');
const components = ['greeter', 'speaker'] as const;

let workspace: WorkspaceCopy;

const build = () => nx(workspace, 'run-many', '-t', 'build');
const push = (link: Link) => nx(workspace, 'run', 'platform:push', `--environment=${link}`);
const pull = () => workspace.git('pull', '--quiet', '--ff-only', 'origin', 'main');

/** What the pipeline of main does: what the registry lacks, and the pins where the chain begins. */
function pipeline(): string {
  pull();
  const output = push('trial');
  build();
  if (workspace.git('status', '--porcelain') !== '') publish(workspace, 'pins of trial');
  return output;
}

/** What is said in an environment, as its cluster holds it. */
async function said(link: Link, component = 'greeter'): Promise<string> {
  const path = `/api/v1/namespaces/${NAMESPACE}/configmaps/${component}-${link}`;
  return textAt(await kubernetes.get(path), 'data', 'text');
}

async function untilLive(link: Link): Promise<void> {
  for (const component of components) await untilRuns(link, component);
}

/** A component that was renamed is known in clusters by the name that it had. */
async function untilRuns(link: Link, component: string, known = component): Promise<void> {
  await untilApplications(kubernetes, `${component} is done in ${link}`, (all) => {
    const application = all.get(`${link}-${known}`);
    return isDone(application) && application?.version === pinIn(workspace, link, component).version;
  });
}

/** The one open pull request of a branch. */
async function requestOf(branch: string): Promise<ShownRequest> {
  const found = (await requests.list()).filter(({ head }) => head.ref === branch);
  expect(found).toHaveLength(1);
  const [request] = found;
  if (request === undefined) throw new Error(`there is no pull request of ${branch}`);
  return request;
}

/** Merges the pull request of a branch as a person would, and brings main here. */
async function merged(branch: string): Promise<void> {
  await requests.merge((await requestOf(branch)).number);
  pull();
}

/** Promotes by pull request, merges it, and brings the bytes. */
async function promoted(link: Link): Promise<string> {
  nx(workspace, 'g', 'promote', `--to=${link}`, '--pr');
  await merged(`promote/${link}`);
  return push(link);
}

/** Brings what the working tree has to main, by a branch and a pull request. */
async function changed(branch: string, message: string): Promise<void> {
  workspace.git('checkout', '--quiet', '-b', branch);
  workspace.git('add', '--all');
  workspace.git('commit', '--quiet', '--message', message);
  workspace.git('push', '--quiet', 'origin', 'HEAD');
  workspace.git('checkout', '--quiet', 'main');
  await requests.merge(await requests.open(branch, message));
}

beforeAll(async () => {
  workspace = await prepareChain(testbed);
  nx(workspace, 'sync');
  build();
  await publishWorkspace(testbed, workspace, 'promotion');
  await requests.makeLabel('promotion');
  publish(workspace, 'two components');
  mkdirSync(join(testbed.folder, 'tmp'), { recursive: true });
  writeFileSync(join(testbed.folder, 'tmp/registry.json'), process.env.DOCKER_AUTH_CONFIG ?? '', { mode: 0o600 });
  mark('a platform of two components is in the forge');
});

afterAll(() => workspace?.remove());

describe('the first promotion', () => {
  step('where the chain begins, main is pushed, pinned and live', async () => {
    expect(pipeline()).toContain('trial: 2 charts, 2 pushed');
    await handOverChain(testbed, workspace, root);
    await untilLive('trial');
    expect(await said('trial')).toBe('hello');
    mark('trial runs what main has');
  });

  step('waits while nobody knows whether the environment before is healthy', async () => {
    const { ARGOCD_AUTH_TOKEN: token, ...rest } = workspace.env;
    expect(token).not.toBe('');
    const { output } = workspace.nxWith({ ...rest, ARGOCD_AUTH_TOKEN: '' }, 'g', 'promote', '--to=proof', '--pr');

    expect(output).toContain('healthy is unknown: the Argo CD of trial does not say what runs');
    expect(output).toContain('nothing moves, and no pull request is open for it');
    mark('what nobody knows is no pass');
  });

  step('is a pull request that says what it does, and stays one', async () => {
    const { output } = workspace.nx('g', 'promote', '--to=proof', '--pr');
    expect(output).toContain('opened: ');
    const { title, body, labels } = await requestOf('promote/proof');

    expect(title).toBe('proof: promote greeter, speaker from trial to proof');
    expect(labels.map(({ name }) => name)).toEqual(['promotion']);
    for (const part of [
      '## What moves',
      '**greeter**',
      '## Gates',
      'healthy **pass**',
      '## Verify',
      '## Plan',
      '## How to undo it',
    ])
      expect(body).toContain(part);
    expect(nx(workspace, 'g', 'promote', '--to=proof', '--pr')).toContain('unchanged: ');
    expect(workspace.git('status', '--porcelain')).toBe('');
    mark('a pull request promotes to proof; a second run changes nothing');
  });

  step('is live once it is merged, through every environment, with the same bytes in each place', async () => {
    await promoted('proof');
    await untilLive('proof');
    expect(await promoted('live')).toContain('live: 2 charts, 2 copied');
    await untilLive('live');

    expect([await said('proof'), await said('live')]).toEqual(['hello', 'hello']);
    for (const component of components) {
      const { version, digest } = pinIn(workspace, 'trial', component);
      expect(await digestIn(testbed, `${testbed.secureRegistry.host}/platform`, component, version)).toBe(digest);
      expect(await digestIn(testbed, `${testbed.secureRegistry.host}/live`, component, version)).toBe(digest);
      expect(pinIn(workspace, 'live', component).digest).toBe(digest);
    }
    mark('proof and live run it, by the same digests in both places');
  });
});

describe('a change', () => {
  step('of one component comes by pull request, and moves that one alone', async () => {
    workspace.edit('libs/observability/greeter/values.schema.json', '"hello"', '"hello world"');
    nx(workspace, 'sync');
    build();
    await changed('greet-the-world', 'feat(greeter): greet the world');
    const output = pipeline();

    expect(output).toMatch(/greeter \S+: pushed, 2 blobs/);
    expect(output).toContain('trial: 2 charts, 1 pushed, 1 present');
    expect(push('trial')).toContain('trial: 2 charts, 2 present; 2 pins, 0 changed, 0 removed');
    await untilLive('trial');
    expect([await said('trial'), await said('proof')]).toEqual(['hello world', 'hello']);
    mark('a change of one component is live in trial, and nowhere else; two blobs were sent, then none');
  });

  step('that stopped between commit and pull request is finished by the next run', async () => {
    const { output, status } = workspace.nxWith(
      { ...workspace.env, GITEA_TOKEN: 'x' },
      'g',
      'promote',
      '--to=proof',
      '--pr',
    );
    expect(status).not.toBe(0);
    expect(output).toContain('does not know the token');
    expect(output).not.toContain('    at ');
    expect(await requests.list()).toEqual([]);

    expect(nx(workspace, 'g', 'promote', '--to=proof', '--pr')).toContain('opened: ');
    const { body } = await requestOf('promote/proof');
    expect(body).toContain('feat(greeter): greet the world');
    expect(body).not.toContain('**speaker**');
    mark('a promotion that was cut off is finished by the next run');
  });

  step('reaches the end of the chain', async () => {
    const since = Date.now();
    await promoted('proof');
    await untilLive('proof');
    await promoted('live');
    await untilLive('live');
    expect(await said('live')).toBe('hello world');
    expect(await said('live', 'speaker')).toBe('hello');
    markSince(since, 'the change is live at the end of the chain');
  });
});

describe('an environment', () => {
  step('is overridden by pull request', async () => {
    const args = ['--set=saying.text=hello again', '--expires=2999-12-31', '--reason=until the next version'];
    nx(workspace, 'g', 'override', '--environment=live', '--component=greeter', ...args, '--pr');
    const request = await requestOf('override/live-greeter');
    expect(request.title).toBe('live: override greeter in live until 2999-12-31');
    await merged('override/live-greeter');
    await until('the override is live', async () => (await said('live')) === 'hello again');
    mark('an override is live');
    nx(workspace, 'g', 'override', '--environment=live', '--component=greeter', '--remove', '--pr');
    await merged('override/live-greeter');
    await until('the override is gone', async () => (await said('live')) === 'hello world');
    mark('the override is gone');
  });

  step('is rolled back by pull request, and held until somebody says otherwise', async () => {
    const added = ['log', '--format=%H', '--diff-filter=A', '--', 'environments/live/releases/greeter.yaml'];
    const first = workspace.git(...added).trim();
    nx(workspace, 'g', 'rollback', '--environment=live', `--to=${first}`, '--pr');
    const request = await requestOf(`rollback/live-${first.slice(0, 12)}`);
    expect(request.body).toContain('## What goes back');
    await merged(request.head.ref);
    await until('live is as it was', async () => (await said('live')) === 'hello');
    await untilLive('live');

    expect(nx(workspace, 'g', 'promote', '--to=live', '--pr')).toMatch(/hold fails: is held in live: rolled back to/);
    expect(await requests.list()).toEqual([]);
    mark('a rollback is live and held');
  });
});

const told = { workspace: () => workspace, merged, pipeline, changed, promoted, requests, requestOf, untilRuns };
tellDepartures(told);
tellPipelines(told);
tellRenaming(told);
