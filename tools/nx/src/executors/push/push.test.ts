import { aDockerRegistry, aProxy, describeWith, type ADockerRegistry, type AProxy, type Intercept } from '@idp/testing';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A process starts for each push, on a machine that may be busy.
jest.setTimeout(300_000);

const tools = join(__dirname, '../../../..');

let folder: string;
let root: string;
let registry: ADockerRegistry;
let proxy: AProxy;
let intercept: Intercept;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
  root = join(folder, 'platform');
  registry = await aDockerRegistry(join(folder, 'registry'));
  intercept = () => false;
  proxy = await aProxy(registry.host, (...given) => intercept(...given));
  cpSync(join(tools, 'testing/platform'), root, { recursive: true });
  for (const other of ['libs/observability', 'environments/prod']) rmSync(join(root, other), { recursive: true });
  edit('environments/dev/environment.yaml', 'oci://registry.example.com/platform', `oci://${proxy.host}/platform`);
  edit('environments/dev/environment.yaml', 'nodes: 1', 'nodes: 1\nregistryPlainHttp: true');
  git('init', '--quiet');
  await build();
  commit();
});

afterEach(async () => {
  await proxy?.close();
  await registry?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(root, path), 'utf8');
  if (!before.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  writeFileSync(join(root, path), before.replace(from, to));
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'a commit');
}

/** Runs a program of the platform in a process of its own, while the proxy of this one answers; gives what it says. */
function run(program: string): Promise<unknown> {
  const start = `require(${JSON.stringify(join(tools, 'nx/ts.cjs'))}); const root = ${JSON.stringify(root)};`;
  const child = spawn(process.execPath, ['-e', `${start} ${program}`], { cwd: tools, stdio: ['ignore', 'pipe', 2] });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return once(child, 'close').then(() => JSON.parse(printed));
}

const build = () =>
  run(`
    const { loadPlatform, writeFolder } = require('@idp/workspace');
    const { renderChart } = require('@idp/render');
    loadPlatform(root)
      .then((platform) => Promise.all(platform.components.map((component) =>
        writeFolder(root, 'charts/' + component.name, renderChart(component, platform).files))))
      .then((written) => console.log(JSON.stringify(written)));
  `);

const push = () =>
  run(`
    const { pushEnvironment } = require('./nx/src/executors/push/push.ts');
    pushEnvironment('dev', root, () => undefined).then((report) => console.log(JSON.stringify(report)));
  `);

const releases = () =>
  readdirSync(join(root, 'environments/dev/releases'))
    .sort()
    .map((path) => `${path}\n${readFileSync(join(root, 'environments/dev/releases', path), 'utf8')}`);

const versionOf = (component: string) =>
  /^version: (.*)$/m.exec(readFileSync(join(root, 'charts', component, 'Chart.yaml'), 'utf8'))?.[1];

describeWith(['docker-registry'], 'the pins of a push', () => {
  it('are what was pushed, also where a chart is built anew meanwhile', async () => {
    const pushed = versionOf('store');
    const file = join(root, 'charts/store/Chart.yaml');
    const before = readFileSync(file, 'utf8');
    intercept = (line) => {
      if (line.startsWith('PUT /v2/platform/store/manifests/'))
        writeFileSync(file, before.replace(`version: ${pushed}`, 'version: 0.0.0-cffffffff'));
      return false;
    };

    expect(await push()).toMatchObject({ charts: [{ outcome: 'pushed' }, { version: pushed }], pins: { count: 2 } });
    expect(versionOf('store')).toBe('0.0.0-cffffffff');
    expect(releases()[1]).toContain(`\nversion: "${pushed}"\ndigest: "sha256:`);
  });

  it('stay as they are to the byte where one chart is refused, though the other is pushed', async () => {
    await push();
    const before = releases();
    edit('libs/infrastructure/foundation/component.ts', "description: 'Makes", "description: 'Still makes");
    edit('libs/security/store/component.ts', "description: 'Keeps", "description: 'Still keeps");
    await build();
    intercept = (line, _request, response) => {
      if (!line.startsWith('POST /v2/platform/foundation/')) return false;
      response.writeHead(403).end('{"errors":[{"code":"DENIED"}]}');
      return true;
    };

    expect(await push()).toMatchObject({
      charts: [
        { component: 'foundation', outcome: 'failed' },
        { component: 'store', outcome: 'pushed' },
      ],
    });
    expect(releases()).toEqual(before);
    intercept = () => false;
    expect(await push()).toMatchObject({ charts: [{ outcome: 'pushed' }, { outcome: 'present' }] });
    expect(releases()).not.toEqual(before);
  });
});

describeWith(['docker-registry'], 'what is pushed before it is committed', () => {
  it('is told; once it is committed Git finds it by its revision, and it is there as it was', async () => {
    edit('libs/security/store/component.ts', "description: 'Keeps", "description: 'Still keeps");
    await build();
    const found = (revision: string) => git('log', '--format=%s', `--find-object=${revision}`, '--', 'charts');
    const first = await push();
    const answer = await fetch(`http://${registry.host}/v2/platform/store/manifests/${versionOf('store')}`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    });
    const { annotations } = JSON.parse(await answer.text());

    expect(first).toMatchObject({ notes: [expect.stringMatching(/^not committed: store; Git finds nothing/)] });
    commit();
    expect(found(annotations['org.opencontainers.image.revision'])).toBe('a commit\n');
    expect(await push()).toMatchObject({ charts: [{ outcome: 'present' }, { outcome: 'present' }], notes: [] });
  });
});
