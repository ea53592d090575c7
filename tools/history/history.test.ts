import { archiveOf } from '@idp/package';
import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildChart } from './chart-of';
import { identityIn } from './identity';
import { openSide, type Workspace } from './open-side';
import type { Side } from './side';

const root = mkdtempSync(join(tmpdir(), 'history-'));
const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, env: { ...process.env, ...identity }, encoding: 'utf8' });

/** What stands in for a component of this workspace: a chart without an upstream, committed as the build leaves it. */
const files: Readonly<Record<string, string>> = {
  'platform.yaml':
    'name: idp\nrepository: https://git.example.com/idp\nkubernetes: ">=1.33.0-0"\nowner: a-team\nowners:\n  a-team: {businessUnit: a, costCentre: a, reviewers: ["@a/a"]}\n',
  'environments/dev/environment.yaml':
    'domain: dev.example.com\ncluster: {server: https://kubernetes.default.svc}\nsize: demo\nnodes: 1\nregistry: oci://registry.example.com/a\n',
  'apps-of-apps/dev/applicationset-a.yaml': 'kind: ApplicationSet\n',
};
const chartYaml = (version: string) => `apiVersion: v2\nname: logs\nversion: ${version}\n`;

function write(changes: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

function commit(version: string, values: string): void {
  write({
    'charts/logs/Chart.yaml': chartYaml(version),
    'charts/logs/values-dev.yaml': values,
    'charts/logs/values-prod.yaml': 'a: 0\n',
    'charts/logs/.helmignore': 'x\n',
  });
  git('add', '--all');
  git('commit', '--quiet', '--message', version);
}

async function workspace(): Promise<Workspace> {
  const platform = await loadPlatform(root);
  return {
    root,
    platform,
    sources: openSources(platform.settings, root, {}),
    today: '2026-01-01',
    chartOf: buildChart,
  };
}

async function logsOf(side: Side) {
  const [dev] = side.platform.environments;
  if (dev === undefined) throw new TypeError('there is no dev');
  const [logs] = await side.packagesOf(dev);
  return { dev, logs };
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  write(files);
  commit('0.0.0-c00000001', 'a: 1\n');
  commit('0.0.0-c00000002', 'a: 2\n');
  git('branch', 'other');
  commit('0.0.0-c00000003', 'a: 3\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the platform at a commit', () => {
  it('is what was built and committed, without running anything of then', async () => {
    const side = await openSide('HEAD~2', await workspace());
    const { dev, logs } = await logsOf(side);

    expect(logs).toMatchObject({ component: 'logs', version: '0.0.0-c00000001' });
    expect([...(logs?.files.keys() ?? [])]).toEqual(['Chart.yaml', 'values-dev.yaml', 'values-prod.yaml']);
    expect(side.appsOfAppsOf(dev)).toEqual([{ kind: 'ApplicationSet' }]);
  });

  it('is taken where a branch was left when a change is planned', async () => {
    git('checkout', '--quiet', 'other');
    const { logs } = await logsOf(await openSide('main', await workspace(), true));
    git('checkout', '--quiet', 'main');

    expect(logs?.version).toBe('0.0.0-c00000002');
  });

  it('may not be misspelt', async () => {
    await expect(openSide('mian', await workspace())).rejects.toThrow('did you mean "main"?');
  });
});

describe('the platform as it is pinned', () => {
  const release = (version: string) =>
    `component: logs\nlayer: observability\nnamespace: logs\nnamespaces: [logs]\nwave: "0"\nversion: ${version}\nclusterKinds: []\n`;

  const PUSHED = '0.0.0-c00000004';
  const cache = join(root, '.cache');
  const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const text = (version: string) => Buffer.from(chartYaml(version));
  const pin = (version: string, digest: string) => {
    write({ 'environments/dev/releases/logs.yaml': `${release(version)}digest: ${digest}\n` });
    git('add', 'environments');
    git('commit', '--quiet', '--message', 'pin');
  };

  it.each(['0.0.0-c00000001', '0.0.0-c00000002', '0.0.0-c00000003'])(
    'has the chart that some commit had: %s',
    async (version) => {
      write({ 'environments/dev/releases/logs.yaml': release(version) });
      git('add', '--all');
      git('commit', '--quiet', '--message', 'pin');

      expect((await logsOf(await openSide('HEAD:pins', await workspace()))).logs).toMatchObject({ version });
    },
  );

  it('has the archive that was prefetched, by the digest of the pin and without asking anybody', async () => {
    const read = await workspace();
    const sources = openSources(read.platform.settings, root, { PLATFORM_CACHE: cache });
    const archive = archiveOf('logs', new Map([['Chart.yaml', text(PUSHED)]]));
    const layer = { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', digest: digestOf(archive) };
    const manifest = Buffer.from(JSON.stringify({ layers: [layer] }));
    pin(PUSHED, digestOf(manifest));
    const offline = { ...sources, offline: 'run nx run dev:prefetch' };
    const side = () => openSide('HEAD:pins', { ...read, sources: offline });

    await expect(side().then(logsOf)).rejects.toThrow(
      `environments/dev/releases/logs.yaml:8: logs ${PUSHED}: its archive is not in the cache; run nx run dev:prefetch`,
    );
    await sources.cache.put(archive);
    await sources.cache.put(manifest);
    expect((await side().then(logsOf)).logs).toMatchObject({ component: 'logs', version: PUSHED });

    pin('0.0.0-c00000005', digestOf(manifest));
    await expect(side().then(logsOf)).rejects.toThrow(`logs 0.0.0-c00000005: its digest is that of logs ${PUSHED}`);
  });

  it('says which version no commit has', async () => {
    write({ 'environments/dev/releases/logs.yaml': release('0.0.0-cffffffff') });
    git('add', '--all');
    git('commit', '--quiet', '--message', 'pin');
    const side = await openSide('HEAD:pins', await workspace());

    await expect(logsOf(side)).rejects.toThrow(
      'logs 0.0.0-cffffffff: is pinned, and no commit before this one has that chart',
    );
  });
});

describe('the identity of a package', () => {
  it('is the same while nothing differs that an environment renders from', async () => {
    const before = (await logsOf(await openSide('HEAD~2', await workspace()))).logs;
    if (before === undefined) throw new TypeError('there is no chart');
    const other = {
      ...before,
      version: '1',
      files: new Map(before.files)
        .set('Chart.yaml', Buffer.from(chartYaml('1')))
        .set('values-prod.yaml', Buffer.from('a: 9')),
    };

    expect(identityIn(other, 'dev')).toBe(identityIn(before, 'dev'));
    expect(identityIn(other, 'prod')).not.toBe(identityIn(before, 'prod'));
    const reading = {
      ...other,
      files: new Map(other.files).set('templates/a.yaml', Buffer.from('{{ .Chart.Version }}')),
    };
    expect(
      identityIn(
        { ...reading, version: '2', files: new Map(reading.files).set('Chart.yaml', Buffer.from(chartYaml('2'))) },
        'dev',
      ),
    ).not.toBe(identityIn(reading, 'dev'));
  });
});
