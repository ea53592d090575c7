import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinnedSince } from './pins-log';

const root = mkdtempSync(join(tmpdir(), 'pins-'));
const pin = 'pin.yaml';

/** Runs Git on a day of January. */
function git(day: number, ...args: string[]): void {
  const date = `2027-01-${String(day).padStart(2, '0')}T00:00:00Z`;
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a' };
  const env = { ...process.env, ...who, GIT_COMMITTER_EMAIL: 'a@example.com', GIT_COMMITTER_DATE: date };
  execFileSync('git', args, { cwd: root, env: { ...env, GIT_AUTHOR_DATE: date }, stdio: 'pipe' });
}

function commit(day: number, content: string): void {
  writeFileSync(join(root, pin), content);
  git(day, 'add', '--all');
  git(day, 'commit', '--quiet', '--message', `on day ${day}`);
}

beforeAll(() => {
  git(1, 'init', '--quiet', '--initial-branch=main');
  commit(1, 'version: "1.0.0-c00000001"\n');
  git(2, 'checkout', '--quiet', '-b', 'promotion');
  commit(2, 'version: "1.0.0-c00000002"\n');
  git(2, 'checkout', '--quiet', 'main');
  git(5, 'merge', '--quiet', '--no-ff', '--message', 'merged', 'promotion');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a version is pinned', () => {
  const since = (version: string) => pinnedSince(root, pin, version);

  it('since its pull request was merged, however long that waited', async () => {
    expect(await since('1.0.0-c00000002')).toBe(Date.parse('2027-01-05T00:00:00Z'));
  });

  it('since its commit, where that was made on the branch itself; never where none has it', async () => {
    commit(7, 'version: "1.0.0-c00000003"\n');
    commit(8, 'version: "1.0.0-c00000003"\ndigest: "later"\n');

    expect(await since('1.0.0-c00000003')).toBe(Date.parse('2027-01-07T00:00:00Z'));
    expect(await since('1.0.0-c00000009')).toBeUndefined();
  });
});
