import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Each folder in `mistakes/` is a mistake that people make: files to lay over the small platform in `platform/`, and
 * the exact report in expected.txt. `UPDATE_REPORTS=1 npm test -- mistakes` writes the reports anew, to be read in the diff.
 */
const mistakes = readdirSync(join(__dirname, 'mistakes')).sort();
const scratch = mkdtempSync(join(tmpdir(), 'platform-'));

let reports: ReadonlyMap<string, string>;

beforeAll(() => {
  const roots = ['without-a-mistake', ...mistakes].map((name) => {
    const root = join(scratch, name);
    cpSync(join(__dirname, 'platform'), root, { recursive: true });
    const folder = join(__dirname, 'mistakes', name);
    if (existsSync(folder)) cpSync(folder, root, { recursive: true });
    return root;
  });
  const printed = execFileSync(process.execPath, [join(__dirname, 'print-reports.cjs'), ...roots], {
    encoding: 'utf8',
  });
  const texts: string[] = JSON.parse(printed);
  reports = new Map(texts.map((text, index) => [['without-a-mistake', ...mistakes][index] ?? '', text]));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a mistake in what people write', () => {
  it('is not seen where there is none', () => {
    expect(reports.get('without-a-mistake')).toBe('');
  });

  it.each(mistakes)('is reported: %s', (mistake) => {
    const report = reports.get(mistake)?.replaceAll(join(scratch, mistake), '<root>');
    const file = join(__dirname, 'mistakes', mistake, 'expected.txt');
    if (process.env.UPDATE_REPORTS) writeFileSync(file, `${report}\n`);

    expect(`${report}\n`).toBe(readFileSync(file, 'utf8'));
  });
});
