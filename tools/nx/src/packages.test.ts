import { archiveOf } from '@idp/package';
import { copyWorkspace, type WorkspaceCopy } from '@idp/testing';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that stands for somebody's chart repository. */
const mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
const mirrorsBefore = process.env.PLATFORM_MIRRORS;

let workspace: WorkspaceCopy;

const packages = () => {
  const folder = join(workspace.root, 'dist/charts');
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith('greeter-')) : [];
};

beforeAll(() => {
  const entries = ['1.2.3', '1.3.0', '1.4.0-rc.1'].map((version) => publish(version));
  writeFileSync(join(mirror, 'index.yaml'), ['apiVersion: v1', 'entries:', '  greeter:', ...entries, ''].join('\n'));
  process.env.PLATFORM_MIRRORS = `https://charts.example.com=${mirror}`;
  workspace = copyWorkspace();
  const upstream = ['--chart=greeter', '--repository=https://charts.example.com', '--version=1.2.3'];
  workspace.nx('g', 'component', 'greeter', '--layer=observability', ...upstream);
}, 120_000);

afterAll(() => {
  process.env.PLATFORM_MIRRORS = mirrorsBefore ?? '';
  workspace.remove();
  rmSync(mirror, { recursive: true, force: true });
});

/** Writes the archive of a version and returns its entry in the index. */
function publish(version: string): string {
  const files = {
    'Chart.yaml': `apiVersion: v2\nname: greeter\nversion: ${version}\n`,
    'values.yaml': `greeting: hello of ${version}\n`,
    'templates/greeting.yaml': '# {{ .Values.greeting }}\n',
  };
  const bytes = archiveOf('greeter', new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  writeFileSync(join(mirror, `greeter-${version}.tgz`), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return `    - { name: greeter, version: ${version}, digest: ${digest}, urls: [greeter-${version}.tgz] }`;
}

describe('a component with somebody else’s chart', () => {
  it('is packaged once it is locked, and says so before', () => {
    rmSync(join(workspace.root, 'libs/observability/greeter/upstream.lock.yaml'));
    workspace.nx('run', 'greeter:build');
    const { status, output } = workspace.nx('run', 'greeter:package');

    expect(status).not.toBe(0);
    expect(output).toContain('run nx run greeter:lock');
    expect(packages()).toEqual([]);

    expect(workspace.nx('run', 'greeter:lock')).toMatchObject({ status: 0 });
    expect(workspace.nx('run', 'greeter:package')).toMatchObject({ status: 0 });
    expect(packages()).toEqual([expect.stringMatching(/^greeter-1\.2\.3-c[0-9a-f]{8}\.tgz$/)]);
  }, 120_000);

  it('has its package again from the cache', () => {
    rmSync(join(workspace.root, 'dist'), { recursive: true });
    const { output } = workspace.nx('run', 'greeter:package');

    expect(output).toMatch(/Cache:\s+(\d+)\/\1 hit|existing outputs|local cache/);
    expect(packages()).toHaveLength(1);
  }, 120_000);

  it('is moved to the newest release, which makes another package in the place of the first', () => {
    const { status, output } = workspace.nx('g', 'upgrade', 'greeter');

    expect(status).toBe(0);
    expect(output).toContain('greeter: 1.2.3 → 1.3.0');
    expect(output).toContain('greeting: hello of 1.2.3 → hello of 1.3.0');
    expect(workspace.read('libs/observability/greeter/component.ts')).toContain("version: '1.3.0'");
    expect(workspace.read('libs/observability/greeter/upstream.lock.yaml')).toContain('version: 1.3.0');
    expect(workspace.read('libs/observability/greeter/upstream.gen.ts')).toContain('greeting');

    expect(workspace.nx('run', 'greeter:package')).toMatchObject({ status: 0 });
    expect(packages()).toEqual([expect.stringMatching(/^greeter-1\.3\.0-c/)]);
  }, 120_000);

  it('is not moved by a second upgrade', () => {
    const { output } = workspace.nx('g', 'upgrade', 'greeter');

    expect(output).toContain('nothing that concerns us changed');
    expect(output).not.toContain('UPDATE');
  }, 120_000);

  it('is told a version that nobody published', () => {
    const { status, output } = workspace.nx('g', 'upgrade', 'greeter', '--to=9.9.9');

    expect(status).not.toBe(0);
    expect(output).toContain('has no version "9.9.9" of greeter');
  }, 120_000);
});
