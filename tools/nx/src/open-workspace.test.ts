import { buildChart } from '@idp/history';
import { openResults, type Results } from '@idp/programs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWritten } from './grounds/written';
import { openWorkspace } from './open-workspace';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'results-'));
const before = process.env.CI;

beforeAll(() => delete process.env.CI);
afterAll(() => {
  if (before !== undefined) process.env.CI = before;
  rmSync(folder, { recursive: true, force: true });
});

/** Results that tell what they had to make. */
function counting(made: unknown[]): Results {
  const results = openResults(folder);
  return {
    ...results,
    remember: (from, is, make) =>
      results.remember(from, is, () => {
        made.push(from);
        return make();
      }),
  };
}

describe('a working tree that is read again', () => {
  it('has the charts that would be made of it, and makes none of them', async () => {
    const written = readWritten(root);
    const first = await openWorkspace(root, openResults(folder), written);
    await Promise.all(first.platform.components.map((component) => first.chartOf(component, first.platform)));
    const made: unknown[] = [];
    const { platform, chartOf } = await openWorkspace(root, counting(made), written);
    const charts = await Promise.all(platform.components.map((component) => chartOf(component, platform)));
    const anew = await Promise.all(platform.components.map((component) => buildChart(component, platform)));

    expect(charts).toEqual(anew);
    expect(made).toEqual([]);
  }, 60_000);

  it('takes nobody’s word for it in CI', async () => {
    process.env.CI = 'true';
    const { chartOf } = await openWorkspace(root, openResults(folder));
    delete process.env.CI;

    expect(chartOf).toBe(buildChart);
  }, 60_000);
});
