import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAll } from './copies';
import { generateWorkspace } from './generate-workspace';

const size = { components: 24, environments: 4 };

describe('a generated workspace', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const paths = generateWorkspace(size).map(({ path }) => path);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('is a platform without problems, however small', () => {
    const roots = [size, { components: 3, environments: 10 }].map((of) => {
      const root = join(scratch, `of-${of.components}`);
      writeAll(root, generateWorkspace(of));
      return root;
    });
    const reports = execFileSync(process.execPath, [join(__dirname, '../testing/print-reports.cjs'), ...roots]);

    expect(JSON.parse(reports.toString())).toEqual(['', '']);
  });

  it('has as many components and environments as asked for, and a pin of each in each', () => {
    expect(paths.filter((path) => path.endsWith('/component.ts'))).toHaveLength(24);
    expect(paths.filter((path) => path.endsWith('/environment.yaml'))).toHaveLength(4);
    expect(paths.filter((path) => path.includes('/releases/'))).toHaveLength(96);
  });

  it('overrides values in some placements only', () => {
    const overrides = paths.filter((path) => path.includes('/values/')).length;

    expect(overrides).toBeGreaterThan(96 / 8);
    expect(overrides).toBeLessThan(96 / 3);
  });

  it('is the same whenever it is generated', () => {
    expect(generateWorkspace(size)).toEqual(generateWorkspace(size));
  });
});
