import { archiveOf } from '@idp/package';
import { aDockerRegistry, copyWorkspace, describeWith, type ADockerRegistry, type WorkspaceCopy } from '@idp/testing';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const TIMEOUT = 240_000;

/** A folder that stands for somebody's chart repository, and one for each registry. */
const folder = mkdtempSync(join(tmpdir(), 'push-'));
const mirrorsBefore = process.env.PLATFORM_MIRRORS;

let workspace: WorkspaceCopy;
let dev: ADockerRegistry;
let staging: ADockerRegistry;

/** Only these two run in the environments of the test: one of our own, one with somebody's chart. */
const RUNNING = ['foundation', 'greeter'];

beforeAll(async () => {
  publishGreeter();
  process.env.PLATFORM_MIRRORS = `https://charts.example.com=${folder}`;
  dev = await aDockerRegistry(join(folder, 'dev'));
  staging = await aDockerRegistry(join(folder, 'staging'));
  workspace = copyWorkspace();
  const upstream = ['--chart=greeter', '--repository=https://charts.example.com', '--version=1.2.3'];
  workspace.nx('g', 'component', 'greeter', '--layer=observability', ...upstream);
  writeFacts('dev', dev);
  writeFacts('staging', staging, 'promotesFrom: dev\n');
  rmSync(join(workspace.root, 'environments/dev/releases'), { recursive: true });
  rmSync(join(workspace.root, 'environments/staging/releases'), { recursive: true });
  rmSync(join(workspace.root, 'environments/staging/values'), { recursive: true });
  rmSync(join(workspace.root, 'environments/dev/values'), { recursive: true });
  workspace.nx('run-many', '-t', 'build');
  workspace.git('add', '--all');
  workspace.git('commit', '--quiet', '--message', 'built');
}, TIMEOUT);

afterAll(async () => {
  process.env.PLATFORM_MIRRORS = mirrorsBefore ?? '';
  await dev?.stop();
  await staging?.stop();
  workspace?.remove();
  rmSync(folder, { recursive: true, force: true });
});

function publishGreeter(): void {
  const files = {
    'Chart.yaml': 'apiVersion: v2\nname: greeter\nversion: 1.2.3\n',
    'values.yaml': 'greeting: hello\n',
    'templates/greeting.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: greeting }\ndata: { greeting: {{ .Values.greeting }} }\n',
  };
  const bytes = archiveOf('greeter', new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  writeFileSync(join(folder, 'greeter-1.2.3.tgz'), bytes);
  const entry = '{ name: greeter, version: 1.2.3, urls: [greeter-1.2.3.tgz] }';
  writeFileSync(join(folder, 'index.yaml'), `apiVersion: v1\nentries:\n  greeter:\n    - ${entry}\n`);
}

function writeFacts(name: string, { host }: ADockerRegistry, more = ''): void {
  const layers = readdirSync(join(workspace.root, 'libs'));
  const components = layers.flatMap((layer) => readdirSync(join(workspace.root, 'libs', layer)));
  const off = components
    .filter((component) => !RUNNING.includes(component))
    .map((component) => `  ${component}: false\n`);
  workspace.write(
    `environments/${name}/environment.yaml`,
    `domain: ${name}.example.com\ncluster: { server: https://kubernetes.default.svc }\nsize: demo\nnodes: 1\n` +
      `registry: oci://${host}/platform\nregistryPlainHttp: true\n${more}components:\n${off.join('')}`,
  );
}

/** What a registry stores, as it lies in its own folder: not what anybody says that was sent. */
const blobsIn = (registry: string) =>
  readdirSync(join(folder, registry, 'registry/docker/registry/v2/blobs/sha256'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/data'))
    .map((path) => path.split('/')[1] ?? '')
    .sort();

const push = (...args: string[]) => workspace.nx('run-many', '-t', 'push', '-p', ...RUNNING, ...args);
const versionOf = (component: string): string => parse(workspace.read(`charts/${component}/Chart.yaml`)).version;
const pinOf = (environment: string, component: string): Record<string, unknown> =>
  parse(workspace.read(`environments/${environment}/releases/${component}.yaml`));
const pinsOf = (environment: string) => {
  const releases = join(workspace.root, `environments/${environment}/releases`);
  return existsSync(releases) ? readdirSync(releases) : [];
};

describeWith(['docker-registry', 'helm'], 'a push', () => {
  it(
    'without an environment, or with a wrong one, does nothing and says what is meant',
    () => {
      expect(push()).toMatchObject({
        status: 1,
        output: expect.stringContaining('--environment: is missing; use one of'),
      });
      expect(push('--environment=dve')).toMatchObject({
        status: 1,
        output: expect.stringContaining('there is no readable environment "dve"; did you mean "dev"?'),
      });
      expect(pinsOf('dev')).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'pushes what the registry lacks, and pins it with its digest',
    () => {
      const { status, output } = push('--environment=dev');

      expect(output).toContain(`greeter ${versionOf('greeter')}: pushed, 2 blobs`);
      expect(output).toContain('dev: 2 charts, 2 pushed; 2 pins, 2 changed, 0 removed');
      expect(status).toBe(0);
      expect(pinsOf('dev')).toEqual(['foundation.yaml', 'greeter.yaml']);
      expect(pinOf('dev', 'greeter')).toMatchObject({
        version: versionOf('greeter'),
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      });
    },
    TIMEOUT,
  );

  it(
    'is rendered by helm from the registry alone',
    () => {
      const args = ['--version', versionOf('greeter'), '--plain-http'];
      const reference = `oci://${dev.host}/platform/greeter`;
      const env = { ...workspace.env, HELM_CACHE_HOME: join(folder, 'helm') };
      const rendered = execFileSync('helm', ['template', 'greeter', reference, ...args], { encoding: 'utf8', env });

      expect(rendered).toContain('greeting: hello');
    },
    TIMEOUT,
  );

  it(
    'is brought into the cache by its digest, so that pins are proven without the registry',
    () => {
      const cacheBefore = workspace.env.PLATFORM_CACHE;
      workspace.env.PLATFORM_CACHE = join(folder, 'cache');
      const verify = () => workspace.nx('run', 'dev:verify', '--pins').output;
      const lacking = 'its archive is not in the cache; bring it there: npx nx run <environment>:prefetch';

      expect(verify().split(lacking)).toHaveLength(3);
      expect(workspace.nx('run', 'dev:prefetch').output).toContain('dev: 2 charts, 2 fetched');
      expect(verify()).not.toContain(lacking);
      expect(workspace.nx('run', 'dev:prefetch').output).toContain('dev: 2 charts, 0 fetched');
      workspace.env.PLATFORM_CACHE = cacheBefore;
    },
    TIMEOUT,
  );

  it(
    'of what is there already sends nothing and changes no pin',
    () => {
      workspace.git('add', '--all');
      workspace.git('commit', '--quiet', '--message', 'pinned');
      const { status, output } = push('--environment=dev');

      expect(output).toContain('dev: 2 charts, 2 present; 2 pins, 0 changed, 0 removed');
      expect(status).toBe(0);
      expect(workspace.git('status', '--porcelain')).toBe('');
      expect(JSON.parse(workspace.read('dist/push/dev.json'))).toMatchObject({
        environment: 'dev',
        charts: [{ outcome: 'present' }, { outcome: 'present' }],
      });
    },
    TIMEOUT,
  );

  it(
    'of another environment copies what it pins, by digest, and is selected by the pins alone',
    () => {
      const pin = workspace.read('environments/dev/releases/greeter.yaml');
      workspace.write('environments/staging/releases/greeter.yaml', pin);
      const { status, output } = workspace.nx('affected', '-t', 'push', '--base=HEAD', '--environment=staging');

      expect(output).toContain(`greeter ${versionOf('greeter')}: copied, 2 blobs`);
      expect(output).toContain('staging: 1 charts, 1 copied');
      expect(status).toBe(0);
      expect(JSON.parse(workspace.read('dist/push/staging.json'))).toMatchObject({
        charts: [{ component: 'greeter', digest: pinOf('dev', 'greeter').digest }],
      });
      expect(workspace.read('environments/staging/releases/greeter.yaml')).toBe(pin);
      expect(blobsIn('staging')).toHaveLength(3);
      expect(blobsIn('dev')).toEqual(expect.arrayContaining(blobsIn('staging')));
    },
    TIMEOUT,
  );

  it(
    'of one changed component brings what is its own into the registry, and the next one brings nothing',
    () => {
      workspace.edit('libs/observability/greeter/component.ts', "description: '", "description: 'Newer: ");
      workspace.nx('run', 'greeter:build');
      const before = blobsIn('dev');
      expect(push('--environment=dev').output).toContain('dev: 2 charts, 1 pushed, 1 present');
      const after = blobsIn('dev');
      const { digest } = pinOf('dev', 'greeter');

      expect(after).toEqual(expect.arrayContaining([...before, String(digest).replace('sha256:', '')]));
      // Its manifest, its Chart.yaml and its package.
      expect(after.length - before.length).toBe(3);
      expect(push('--environment=dev').output).toContain('dev: 2 charts, 2 present');
      expect(blobsIn('dev')).toEqual(after);
    },
    TIMEOUT,
  );

  it(
    'whose registry does not answer changes no pin, and says where the registry is named',
    async () => {
      await dev.stop();
      workspace.edit('libs/observability/greeter/component.ts', "description: '", "description: 'New: ");
      const before = pinOf('dev', 'greeter');
      const { status, output } = push('--environment=dev');

      expect(status).toBe(1);
      expect(output).toMatch(/greeter is not pushed: 1 problem\n.*environments\/dev\/environment.yaml:\d+: http:/);
      expect(output).toContain('no pin is changed');
      expect(pinOf('dev', 'greeter')).toEqual(before);
    },
    TIMEOUT,
  );
});
