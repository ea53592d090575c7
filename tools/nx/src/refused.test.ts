import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aChain, pinPath, type AChain } from './promotion/testing/a-chain';
import { aForge, type AForge } from './promotion/testing/a-forge';

const TIMEOUT = 600_000;
const BRANCH = 'promote/staging';

let copy: AChain;
let forge: AForge;

const promote = () => forge.run('g', 'promote', '--to=staging', '--pr');
const onServer = (...args: string[]) => copy.git('--git-dir', forge.server, ...args).trim();

/** That nothing is half-done: no pull request, nothing checked out that changed, and main as it was. */
function expectNothingDone(main: string): void {
  expect(forge.open()).toEqual([]);
  expect(copy.changed()).toBe('');
  expect(onServer('rev-parse', 'main')).toBe(main);
}

/** One message with what to do, and no stack. */
function expectOneProblem(output: string, told: string | RegExp): void {
  expect(output).toMatch(/\b1 problem\b/);
  expect(output).toMatch(told);
  expect(output).not.toContain('    at ');
}

describe('a promotion by pull request', () => {
  let main: string;

  beforeAll(async () => {
    copy = aChain();
    forge = await aForge(copy);
    copy.renewFoundation();
    copy.git('push', '--quiet', 'origin', 'main');
    main = copy.git('rev-parse', 'HEAD').trim();
  }, TIMEOUT);

  afterEach(() => {
    copy.git('reset', '--quiet', '--hard', main);
    copy.git('push', '--quiet', '--force', 'origin', 'main');
    if (onServer('branch', '--list', BRANCH) !== '') copy.git('push', '--quiet', 'origin', '--delete', BRANCH);
    forge.gitHub.pulls.splice(0);
  });

  afterAll(async () => {
    await forge.close();
    copy.remove();
  });

  it.each([
    [
      401,
      'Bad credentials',
      {},
      /does not know the token: Bad credentials; put a token that is valid into GH_ENTERPRISE_TOKEN/,
    ],
    [403, 'Resource not accessible', {}, /the token has no right to this: .*; let it read and write pull requests/],
    [429, 'slow down', { 'retry-after': '30' }, /lets nobody ask more for now: slow down; try again in 30 s/],
    [502, 'Bad Gateway', {}, /answers 502: Bad Gateway; try again: what is there is not made twice/],
  ])(
    'that the forge answers with %i is one message, and the next run goes on from the branch',
    async (status, message, headers, told) => {
      forge.gitHub.refuse(status, message, headers);
      const { status: ended, output } = await promote();

      expect(ended).not.toBe(0);
      expectOneProblem(output, told);
      expectNothingDone(main);
      const pushed = onServer('rev-parse', BRANCH);
      expect(await promote()).toEqual({ status: 0, output: expect.stringContaining('opened: ') });
      expect(onServer('rev-parse', BRANCH)).toBe(pushed);
    },
    TIMEOUT,
  );

  it(
    'to a branch that is protected is one message, and makes neither branch nor pull request',
    async () => {
      const hook = join(forge.server, 'hooks/pre-receive');
      writeFileSync(hook, '#!/bin/sh\necho "not allowed to push to protected branch" >&2\nexit 1\n');
      chmodSync(hook, 0o755);
      const { status, output } = await promote();
      rmSync(hook);

      expect(status).not.toBe(0);
      expectOneProblem(
        output,
        /git push: the branch is protected, or a hook of the forge refuses it: .*; let this user/,
      );
      expectNothingDone(main);
      expect(onServer('branch', '--list', BRANCH)).toBe('');
    },
    TIMEOUT,
  );

  it(
    'of what is behind, or of a base that was forced, says what to do first',
    async () => {
      copy.git('commit', '--quiet', '--allow-empty', '--message', 'of somebody else');
      copy.git('push', '--quiet', 'origin', 'main');
      const theirs = copy.git('rev-parse', 'HEAD').trim();
      copy.git('reset', '--quiet', '--hard', main);
      expectOneProblem((await promote()).output, /is 1 commits behind origin\/main; git pull --ff-only/);
      expectNothingDone(theirs);

      copy.git('commit', '--quiet', '--amend', '--allow-empty', '--message', 'forced');
      copy.git('push', '--quiet', '--force', 'origin', 'main');
      const forced = copy.git('rev-parse', 'HEAD').trim();
      copy.git('reset', '--quiet', '--hard', main);
      expectOneProblem((await promote()).output, /and origin\/main have parted: 1 commits here, 1 there; look at both/);
      expectNothingDone(forced);
      expect(onServer('branch', '--list', BRANCH)).toBe('');
    },
    TIMEOUT,
  );

  it(
    'of a pin that was edited by hand to a version that is nowhere leaves that out and says why',
    async () => {
      copy.editPin('dev', 'gateway-api', { version: '9.9.9-c00000000' });
      copy.commit('by hand');
      copy.git('push', '--quiet', 'origin', 'main');
      const { status, output } = await promote();

      expect(status).toBe(0);
      expect(output).toContain('chart fails: no commit has the chart 9.9.9-c00000000');
      const [{ body } = { body: '' }] = forge.gitHub.pulls;
      expect(body).toContain('## What waits');
      expect(body).toContain('no commit has the chart 9.9.9-c00000000');
      expect(onServer('diff', '--name-only', 'main', BRANCH)).toBe(pinPath('staging', 'foundation'));
    },
    TIMEOUT,
  );
});
