import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from '@idp/testing';

const TIMEOUT = 180_000;

let copy: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace();
}, TIMEOUT);

beforeEach(() => copy.restore());

afterAll(() => copy.remove());

const tempo = [
  'component',
  'tempo',
  '--layer=observability',
  '--chart=tempo',
  '--repository=https://grafana-community.github.io/helm-charts',
  '--version=1.24.0',
];

describe('nx g component', () => {
  it(
    'gives a component that builds, tests green, has sound types and lints at once',
    () => {
      expect(copy.nx('g', ...tempo)).toMatchObject({ status: 0 });

      expect(copy.nx('run-many', '-t', 'build', 'test', 'lint', 'typecheck', '-p', 'tempo')).toMatchObject({
        status: 0,
      });
      expect(copy.nx('sync:check')).toMatchObject({ status: 0 });
      expect(copy.read('charts/tempo/Chart.yaml')).toContain('version: 1.24.0-c');
    },
    TIMEOUT,
  );

  it(
    'changes nothing the second time',
    () => {
      copy.nx('g', ...tempo);
      copy.git('add', '--all');
      expect(copy.nx('g', ...tempo)).toMatchObject({ status: 0 });

      expect(copy.git('diff', '--name-only')).toBe('');
    },
    TIMEOUT,
  );

  it(
    'writes nothing in a dry run, and says what it would write',
    () => {
      expect(copy.nx('g', ...tempo, '--dry-run').output).toContain('CREATE libs/observability/tempo/component.ts');

      expect(copy.git('status', '--porcelain')).toBe('');
    },
    TIMEOUT,
  );

  it(
    'refuses a mistake with what is allowed, without a stack and without writing',
    () => {
      const { status, output } = copy.nx(
        'g',
        ...tempo.map((option) => option.replace('=observability', '=observabilty')),
      );

      expect(status).not.toBe(0);
      expect(output).toMatch(/observabilty.*(did you mean "observability"|should be one of)/s);
      expect(output).not.toContain('    at ');
      expect(copy.git('status', '--porcelain')).toBe('');
    },
    TIMEOUT,
  );

  it(
    'says what is missing where nobody can be asked',
    () => {
      const { status, output } = copy.nx('g', 'component', 'tempo', '--layer=observability');

      expect(status).not.toBe(0);
      expect(output).toContain("'chart' is missing");
    },
    TIMEOUT,
  );
});

describe('nx g environment', () => {
  it(
    'gives an environment that builds at once',
    () => {
      expect(copy.nx('g', 'environment', 'qa', '--promotesFrom=dev')).toMatchObject({ status: 0 });

      expect(copy.nx('run-many', '-t', 'build')).toMatchObject({ status: 0 });
      expect(copy.read('charts/loki/values-qa.yaml')).toContain('environment: qa');
      expect(copy.nx('run', 'platform:pin', '--environment=qa')).toMatchObject({ status: 0 });
      expect(copy.read('environments/qa/releases/loki.yaml')).toContain('component: "loki"');
    },
    TIMEOUT,
  );
});

describe('nx run platform:pin', () => {
  it(
    'refuses an environment that is none and suggests the one that was meant',
    () => {
      const { status, output } = copy.nx('run', 'platform:pin', '--environment=stagin');

      expect(status).not.toBe(0);
      expect(output).toContain('did you mean "staging"?');
    },
    TIMEOUT,
  );

  it(
    'pins nothing when one chart cannot be read',
    () => {
      copy.nx('run-many', '-t', 'build');
      copy.write('charts/loki/Chart.yaml', 'name: [');
      const { status, output } = copy.nx('run', 'platform:pin', '--environment=dev');

      expect(status).not.toBe(0);
      expect(output).toContain('charts/loki/Chart.yaml');
      expect(copy.git('status', '--porcelain', 'environments')).toBe('');
    },
    TIMEOUT,
  );
});

describe('the generators', () => {
  const manifest = (name: string): unknown => {
    const file = join(copy.root, 'node_modules', name, 'package.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  };

  it('are offered under their names by this workspace alone, so that no collection must be named', () => {
    const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(copy.read('package.json'));
    const offered = Object.keys(devDependencies).flatMap((name) => {
      const { generators, schematics } = manifest(name) as { generators?: string; schematics?: string };
      const file = generators ?? schematics;
      if (file === undefined) return [];
      const collection: { generators?: object } = JSON.parse(
        readFileSync(join(copy.root, 'node_modules', name, file), 'utf8'),
      );
      return Object.keys(collection.generators ?? {}).map((generator) => `${generator} of ${name}`);
    });

    expect(offered.length).toBeGreaterThan(0);
    expect(
      offered.filter((generator) => /^(component|environment|promote|override|rollback|upgrade|ci) /.test(generator)),
    ).toEqual([]);
  });
});
