import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from './binaries';
import { applyFault } from './faults/apply-fault';
import { renderTable } from './faults/render-table';
import { describeWithoutSchemas, schemaLocations, schemasFolder } from './schemas';
import { workspaceRoot } from './this-platform';

/**
 * Each folder in `faults/` is a fault that somebody plants in this platform: edits in fault.yaml, and the exact report of
 * verify in expected.txt. `UPDATE_REPORTS=1 npm test -- faults` writes the reports anew, to be read in the diff.
 */
const folder = join(__dirname, 'faults');
const faults = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const judged = schemaLocations() ? describeWith : describeWithoutSchemas;

const environments = ['dev', 'local', 'prod', 'staging'];

/** A platform at a place, judged in one of its environments. */
interface Judged {
  readonly root: string;
  readonly environment: string;
}

/** What verify says of each place, in their order; in a process of its own, which no cache of Jest slows. */
function judge(places: readonly Judged[]): readonly string[] {
  const printed = execFileSync(process.execPath, [join(__dirname, 'print-faults.cjs')], {
    encoding: 'utf8',
    input: JSON.stringify(places),
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...(existsSync(schemasFolder) && { SCHEMAS: schemasFolder }) },
  });
  const reports: string[] = JSON.parse(printed);
  return reports;
}

judged(['helm', 'kubeconform', 'kyverno'], 'the platform without a fault', () => {
  let reports: readonly string[];

  beforeAll(() => {
    reports = judge(environments.map((environment) => ({ root: workspaceRoot, environment })));
  }, 1_800_000);

  it.each(environments)('is clean, where faults are not seen: %s', (environment) => {
    expect(reports[environments.indexOf(environment)]).toMatch(new RegExp(`^${environment} is clean: `));
  });
});

judged(['helm', 'kubeconform', 'kyverno'], 'a fault in the platform', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'faults-'));
  const sentences = new Map<string, string>();
  let reports: ReadonlyMap<string, string>;

  beforeAll(() => {
    const texts = judge(faults.map(plant));
    reports = new Map(faults.map((name, index) => [name, texts[index] ?? '']));
  }, 1_800_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  function plant(name: string): Judged {
    const root = join(scratch, name);
    try {
      const { environment, says } = applyFault(workspaceRoot, join(folder, name), root);
      sentences.set(name, says);
      return { root, environment };
    } catch (error) {
      // The others are judged all the same; this one is not found where it is not.
      sentences.set(name, String(error));
      return { root: workspaceRoot, environment: 'dev' };
    }
  }

  it.each(faults)('is found: %s', (name) => {
    // How much is fine is not what the fault is about, and every component changes it.
    const report = reports
      .get(name)
      ?.replaceAll(join(scratch, name), '<root>')
      .replace(/ in \d+ objects? of \d+ components?/, '');
    const file = join(folder, name, 'expected.txt');
    if (process.env.UPDATE_REPORTS) writeFileSync(file, `${report}\n`);

    expect(sentences.get(name)).not.toMatch(/^Error/);
    expect(report).not.toMatch(/ is clean/);
    expect(`${report}\n`).toBe(readFileSync(file, 'utf8'));
  });

  it('stands in the list of what is found', () => {
    const found = faults.map((name) => ({
      name,
      says: sentences.get(name) ?? '',
      report: readFileSync(join(folder, name, 'expected.txt'), 'utf8'),
    }));
    const page = join(workspaceRoot, 'docs/verify/faults.md');
    const table = renderTable(found);
    if (process.env.UPDATE_REPORTS) writeFileSync(page, table);

    expect(readFileSync(page, 'utf8')).toBe(table);
  });
});
