import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { allNeedsOf, type Platform } from '@idp/model';
import { copyWorkspace, type WorkspaceCopy } from '@idp/testing';
import { loadPlatform } from '@idp/workspace';
import { parse } from 'yaml';

const TIMEOUT = 180_000;

let copy: WorkspaceCopy;
let platform: Platform;

beforeAll(async () => {
  platform = await loadPlatform(join(__dirname, '../../..'));
  copy = copyWorkspace();
  built();
  copy.git('add', '--all');
  copy.git('commit', '--quiet', '--allow-empty', '--message', 'built');
}, TIMEOUT);

beforeEach(() => copy.restore());

afterAll(() => copy.remove());

/** Builds everything, or what is affected by what is not committed; fails the test where that fails. */
function built(...how: string[]): string {
  const [command = 'run-many', ...rest] = how;
  const { status, output } = copy.nx(command, '-t', 'build', ...rest);
  if (status !== 0) throw new Error(output);
  return output;
}

/** The projects that a change selects for a target. */
function selected(target = 'build'): string[] {
  const { output } = copy.nx('show', 'projects', '--affected', '--base=HEAD', '--withTarget', target, '--json');
  const names: string[] = JSON.parse(output.slice(output.indexOf('[')));
  return names.sort();
}

/** The files below charts/, environments/ and apps-of-apps/ that differ from what is committed. */
function rewritten(): string[] {
  const status = copy.git('status', '--porcelain', '--untracked-files=all', 'charts', 'apps-of-apps');
  return status
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3))
    .sort();
}

/** The components that need this one, directly or not. */
function needing(name: string): string[] {
  const isIt = (component: { name: string }) => component.name === name;
  return platform.components
    .filter(({ definition }) => [...allNeedsOf(definition)].some(isIt))
    .map((component) => component.name);
}

const environments = ['dev', 'local', 'prod', 'staging'];
const chartOf = (name: string): { version: string } => parse(copy.read(`charts/${name}/Chart.yaml`));

describe('nx affected selects', () => {
  it.each([
    ['its definition', () => copy.edit('libs/security/vault/component.ts', 'Holds', 'Keeps')],
    [
      'its schema',
      () => copy.edit('libs/security/vault/values.schema.json', '"description": "', '"description": "New: '),
    ],
    ['a template of it', () => copy.write('libs/security/vault/templates/new.yaml', '')],
  ])(
    'a component, what needs it and the environments, by %s',
    (_name, change) => {
      change();

      expect(selected()).toEqual(expect.arrayContaining(['vault', 'external-secrets', 'loki', ...environments]));
      expect(selected()).not.toEqual(expect.arrayContaining(['cert-manager']));
    },
    TIMEOUT,
  );

  it(
    'a component and what needs it, by an override in one environment',
    () => {
      copy.write('environments/dev/values/vault.yaml', 'logLevel: debug\n');
      const names = selected();

      expect(names).toEqual(expect.arrayContaining(['vault', 'external-secrets', 'loki', 'dev']));
      expect(names).toEqual([...needing('vault'), 'vault', 'apps-of-apps-dev', 'dev'].sort());
    },
    TIMEOUT,
  );

  it(
    'nothing to build, by documentation',
    () => {
      copy.write('docs/new.md', 'New.');
      copy.edit('README.md', '# ', '# The ');
      copy.edit('libs/security/vault/README.md', '# ', '# The ');

      expect(selected()).toEqual([]);
    },
    TIMEOUT,
  );

  it.each(['tools/render/chart.ts', 'tools/render/templates/route.yaml.hbs', 'tools/nx/src/executors/build/build.ts'])(
    'everything, by %s',
    (file) => {
      copy.write(file, `${copy.read(file)}\n`);

      expect(selected()).toEqual(expect.arrayContaining(['foundation', 'vault', 'loki', 'apps-of-apps-dev']));
    },
    TIMEOUT,
  );
});

describe('a build rewrites', () => {
  it(
    'only the chart whose content an override changes, and gives it a new version',
    () => {
      const before = chartOf('loki').version;
      copy.edit('environments/dev/values/loki.yaml', 'retention: ', 'retention: 1');
      built('affected', '--base=HEAD');

      expect(rewritten()).toEqual(['charts/loki/Chart.yaml', 'charts/loki/README.md', 'charts/loki/values-dev.yaml']);
      expect(chartOf('loki').version).not.toBe(before);
    },
    TIMEOUT,
  );

  it(
    'nothing that only needs what changed',
    () => {
      copy.edit('libs/security/vault/component.ts', "description: '", "description: 'Newly: ");
      built('affected', '--base=HEAD');

      expect(rewritten().filter((path) => !path.startsWith('charts/vault/'))).toEqual([]);
      expect(rewritten()).toContain('charts/vault/Chart.yaml');
    },
    TIMEOUT,
  );

  it(
    'everything that a changed renderer made, though the caches are warm',
    () => {
      copy.edit('tools/render/templates/labels.tpl.hbs', 'app.kubernetes.io/part-of', 'app.kubernetes.io/part-of-it');
      built();

      expect(rewritten()).toEqual(
        expect.arrayContaining(['charts/vault/Chart.yaml', 'charts/loki/templates/_labels.tpl']),
      );
    },
    TIMEOUT,
  );

  it(
    'what was edited by hand',
    () => {
      copy.edit('charts/loki/values-dev.yaml', 'retention', 'retentoin');
      built();

      expect(rewritten()).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'what changed within the second in which it last looked',
    () => {
      const override = 'environments/dev/values/loki.yaml';
      copy.write(override, 'retention: 11d\n');
      const { atimeMs, mtimeMs } = statSync(join(copy.root, override));
      built();
      copy.write(override, 'retention: 12d\n');
      utimesSync(join(copy.root, override), atimeMs / 1000, mtimeMs / 1000);
      built();

      expect(copy.read('charts/loki/values-dev.yaml')).toContain('12d');
    },
    TIMEOUT,
  );
});
