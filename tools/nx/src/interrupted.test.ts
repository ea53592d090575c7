import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { aChain, type AChain } from './promotion/testing/a-chain';
import { aForge, type AForge } from './promotion/testing/a-forge';

const TIMEOUT = 600_000;
const BRANCH = 'promote/staging';
const promote = ['g', 'promote', '--to=staging', '--pr'] as const;

let copy: AChain;
let forge: AForge;

describe('a promotion', () => {
  beforeAll(async () => {
    copy = aChain();
    forge = await aForge(copy);
    copy.renewFoundation();
    copy.git('push', '--quiet', 'origin', 'main');
  }, TIMEOUT);

  afterAll(async () => {
    await forge.close();
    copy.remove();
  });

  it(
    'that is killed between commit and pull request is finished by the next run',
    async () => {
      const killed = forge.start(promote);
      forge.intercept(() => {
        if (killed.pid !== undefined) process.kill(-killed.pid, 'SIGKILL');
        return true;
      });
      expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL']);
      forge.intercept(() => false);
      expect(forge.subjectsOf(BRANCH)).toEqual([expect.stringMatching(/promote foundation from dev to staging$/)]);
      expect(forge.open()).toEqual([]);
      expect(copy.changed()).toBe('');

      expect(await forge.run(...promote)).toEqual({ status: 0, output: expect.stringContaining('opened: ') });
      expect(forge.subjectsOf(BRANCH)).toHaveLength(1);
      expect(forge.open()).toEqual([BRANCH]);
    },
    TIMEOUT,
  );

  it(
    'made twice at once is one pull request of one commit, and the next run changes nothing',
    async () => {
      forge.gitHub.pulls.splice(0);
      copy.git('push', '--quiet', 'origin', '--delete', BRANCH);
      const other = join(forge.folder, 'other');
      cpSync(copy.root, other, { recursive: true, verbatimSymlinks: true });
      const both = [forge.start(promote), forge.start(promote, other)];
      const ends = await Promise.all(both.map(async (one) => [...(await once(one, 'exit')), one.said.join('')]));

      for (const [status, , said] of ends)
        expect(status === 0 ? said : String(said)).toMatch(/opened: |unchanged: |updated: |somebody else pushed/);
      expect(ends.some(([status]) => status === 0)).toBe(true);
      expect(forge.subjectsOf(BRANCH)).toHaveLength(1);
      expect(forge.open()).toEqual([BRANCH]);
      expect(await forge.run(...promote)).toEqual({ status: 0, output: expect.stringContaining('unchanged: ') });
      expect(forge.gitHub.complaints).toEqual([]);
    },
    TIMEOUT,
  );
});
