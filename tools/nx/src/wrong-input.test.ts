import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from '@idp/testing';

const TIMEOUT = 180_000;

let copy: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace();
  expect(copy.nx('run-many', '-t', 'build')).toMatchObject({ status: 0 });
  copy.git('add', '--all');
  copy.git('commit', '--quiet', '--allow-empty', '--message', 'built');
}, TIMEOUT);

beforeEach(() => copy.restore());

afterAll(() => copy.remove());

/** The generated files that differ from what is committed. */
function rewritten(): string {
  return copy.git('status', '--porcelain', '--untracked-files=all', 'charts', 'apps-of-apps');
}

describe('a wrong input', () => {
  it(
    'fails its component alone and names the mistake; what needs it is skipped, the rest is built',
    () => {
      copy.write('environments/dev/values/vault.yaml', 'logLevl: debug\n');
      copy.edit('environments/dev/environment.yaml', 'nodes: ', 'nodes: 1');
      const { status, output } = copy.nx('run-many', '-t', 'build');

      expect(status).toBe(1);
      expect(output).toContain(
        'environments/dev/values/vault.yaml:1: "logLevl" is not known here; did you mean "logLevel"?',
      );
      expect(output).toMatch(/✔ {2}nx run cert-manager:build/);
      expect(output).not.toMatch(/✔ {2}nx run (vault|external-secrets|loki):build/);
      expect(output).not.toContain('at ');
    },
    TIMEOUT,
  );

  it(
    'that concerns everything writes nothing at all',
    () => {
      copy.edit('environments/dev/environment.yaml', 'size: ', 'size: very-');
      const { status, output } = copy.nx('run-many', '-t', 'build');

      expect(status).toBe(1);
      expect(output.match(/environments\/dev\/environment.yaml:\d+: "size" is/g)).toHaveLength(1);
      expect(rewritten()).toBe('');
    },
    TIMEOUT,
  );

  it(
    'of a cycle names the way around it',
    () => {
      copy.edit(
        'libs/infrastructure/cert-manager/component.ts',
        'import',
        "import vault from '@idp/security/vault';\nimport",
      );
      const { status, output } = copy.nx('run-many', '-t', 'build');

      expect(status).toBe(1);
      expect(output).toContain('component.ts:1: needs form a cycle: cert-manager → vault → ');
      expect(rewritten()).toBe('');
    },
    TIMEOUT,
  );

  it(
    'of a stale type fails nx sync:check with its name',
    () => {
      copy.edit('libs/security/vault/values.schema.json', '"logLevel"', '"logDetail"');
      const { status, output } = copy.nx('sync:check', '--verbose');

      expect(status).toBe(1);
      expect(output).toContain('libs/security/vault/values.gen.ts');
    },
    TIMEOUT,
  );
});

describe('every wrong input', () => {
  const inputs: readonly (readonly [name: string, plant: () => void, report: string])[] = [
    [
      'an override for a component that is none',
      () => copy.write('environments/dev/values/lokii.yaml', 'a: 1\n'),
      'environments/dev/values/lokii.yaml: there is no component "lokii"; did you mean "loki"?',
    ],
    [
      'a file that nothing reads',
      () => copy.write('environments/dev/values/vault.yml', 'a: 1\n'),
      'environments/dev/values/vault.yml: is no <component>.yaml',
    ],
    [
      'a link among the templates',
      () => symlinkSync('../README.md', join(copy.root, 'libs/security/vault/templates/readme.yaml')),
      'libs/security/vault/templates/readme.yaml: is a link, or no file',
    ],
    [
      'a provider and its consumers, both off in a chain',
      () =>
        copy.edit(
          'environments/staging/environment.yaml',
          'domain:',
          'components: { vault: false, cert-manager: false }\ndomain:',
        ),
      'vault is off in staging, but external-secrets needs it and is on',
    ],
    [
      'a release of another layer',
      () => copy.edit('environments/dev/releases/loki.yaml', 'layer: "observability"', 'layer: "security"'),
      'says loki is of the layer security, but it is of observability',
    ],
    [
      'labels that selectors use',
      () =>
        copy.write(
          'environments/dev/environment.yaml',
          `${copy.read('environments/dev/environment.yaml')}\nlabels:\n  app: x\n`,
        ),
      'the key "app" in "labels" has the wrong form',
    ],
  ];

  it.each(inputs)(
    'fails the build though all else comes from the cache, and writes nothing: %s',
    (_name, plant, report) => {
      plant();
      const { status, output } = copy.nx('run-many', '-t', 'build');

      expect(output).toContain(report);
      expect(status).toBe(1);
      expect(output).not.toContain('    at ');
      expect(rewritten()).toBe('');
    },
    TIMEOUT,
  );
});

describe('a build that is killed', () => {
  it(
    'leaves every file whole, and the next one completes it',
    async () => {
      copy.edit('tools/render/generated.ts', 'do not edit', 'please do not edit');
      for (const chart of ['prometheus-operator-crds', 'cert-manager', 'loki']) await killedWhileWriting(chart);

      for (const file of filesBelow(join(copy.root, 'charts')))
        if (!file.endsWith('.tmp')) expect(readFileSync(file, 'utf8')).toMatch(/do not edit[^]*\n$/);
      expect(copy.nx('run-many', '-t', 'build')).toMatchObject({ status: 0 });
      expect(filesBelow(join(copy.root, 'charts')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
      expect(copy.read('charts/loki/Chart.yaml')).toContain('please do not edit');
    },
    TIMEOUT,
  );
});

/** Starts a build and kills it as soon as the first file of a chart is new. */
async function killedWhileWriting(chart: string): Promise<void> {
  const file = join(copy.root, 'charts', chart, 'values.yaml');
  const before = copy.git('show', `main:charts/${chart}/values.yaml`);
  copy.write(`charts/${chart}/values.yaml`, before);
  const nx = join(copy.root, 'node_modules/nx/dist/bin/nx.js');
  const child = spawn(process.execPath, [nx, 'run-many', '-t', 'build', '--skip-nx-cache'], {
    cwd: copy.root,
    env: copy.env,
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (child.exitCode === null && readFileSync(file, 'utf8') === before) await new Promise(setImmediate);
  expect(child.exitCode).toBeNull();
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
