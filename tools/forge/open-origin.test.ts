import { openOrigin } from './open-origin';
import { aRepository, type ARepository } from './testing/a-repository';

const BRANCH = 'promote/staging';

// Git is started dozens of times.
jest.setTimeout(120_000);
const change = {
  message: 'promote a from dev to staging',
  files: [
    { path: 'pins/a.yaml', content: 'version: 2\n' },
    { path: 'pins/b.yaml', content: undefined },
  ],
};

let repository: ARepository;

beforeEach(() => {
  repository = aRepository();
});
afterEach(() => repository.remove());

const tip = () => repository.on(repository.server, 'rev-parse', BRANCH);

/** Brings the base branch of the server a commit further, from elsewhere. */
function moveBase(): void {
  const other = repository.another();
  repository.on(other, 'commit', '--quiet', '--allow-empty', '--message', 'of somebody else');
  repository.on(other, 'push', '--quiet', 'origin', 'HEAD:main');
}

describe('a branch that a command makes', () => {
  it('has one commit on the base, while nothing that is checked out changes', async () => {
    const origin = await openOrigin(repository.root, 'main');
    const before = repository.git('rev-parse', 'HEAD');

    expect(await origin.publish(BRANCH, change)).toBe(true);
    expect(repository.on(repository.server, 'log', '--format=%s', `main..${BRANCH}`)).toBe(change.message);
    expect(repository.on(repository.server, 'diff', '--name-status', 'main', BRANCH)).toBe(
      'M\tpins/a.yaml\nD\tpins/b.yaml',
    );
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('rev-parse', 'HEAD')).toBe(before);
  });

  it('is pushed once', async () => {
    const origin = await openOrigin(repository.root, 'main');
    await origin.publish(BRANCH, change);
    const first = tip();

    expect(await origin.publish(BRANCH, change)).toBe(false);
    expect(tip()).toBe(first);
  });

  it('is made anew where the base went on', async () => {
    await (await openOrigin(repository.root, 'main')).publish(BRANCH, change);
    moveBase();
    repository.git('pull', '--quiet', '--ff-only', 'origin', 'main');
    await (await openOrigin(repository.root, 'main')).publish(BRANCH, change);

    expect(repository.on(repository.server, 'rev-parse', `${BRANCH}^`)).toBe(repository.git('rev-parse', 'HEAD'));
  });

  it('is left alone when somebody else has committed to it', async () => {
    const origin = await openOrigin(repository.root, 'main');
    await origin.publish(BRANCH, change);
    const other = repository.another();
    repository.on(other, 'checkout', '--quiet', BRANCH);
    repository.on(other, 'commit', '--quiet', '--allow-empty', '--message', 'a fix by hand');
    repository.on(other, 'push', '--quiet', 'origin', 'HEAD');
    const theirs = tip();

    await expect(origin.publish(BRANCH, { ...change, files: [] })).rejects.toThrow(
      'promote/staging: has a commit of somebody else, which is kept; merge or close its pull request',
    );
    expect(tip()).toBe(theirs);
    const close = jest.fn(() => Promise.resolve());
    await expect(origin.withdraw(BRANCH, close)).rejects.toThrow('has a commit of somebody else');
    expect(close).not.toHaveBeenCalled();
    expect(tip()).toBe(theirs);
  });

  it('is left alone when somebody else has amended its commit, whose message is ours', async () => {
    const origin = await openOrigin(repository.root, 'main');
    await origin.publish(BRANCH, change);
    const other = repository.another();
    repository.on(other, 'checkout', '--quiet', BRANCH);
    repository.on(other, 'rm', '--quiet', 'pins/a.yaml');
    repository.on(other, 'commit', '--quiet', '--amend', '--no-edit');
    repository.on(other, 'push', '--quiet', '--force', 'origin', 'HEAD');
    const theirs = tip();

    await expect(origin.publish(BRANCH, { ...change, files: [] })).rejects.toThrow('has a commit of somebody else');
    expect(tip()).toBe(theirs);
  });

  it('made by two at once holds what one of them made, and the other is told or agrees', async () => {
    const other = repository.another();
    for (const [key, value] of [
      ['user.name', 'b'],
      ['user.email', 'b@example.com'],
    ] as const)
      repository.on(other, 'config', key, value);
    const origins = [await openOrigin(repository.root, 'main'), await openOrigin(other, 'main')];
    const ends = await Promise.allSettled(origins.map((origin) => origin.publish(BRANCH, change)));
    const told = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));

    expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const message of told) expect(message).toContain('somebody else pushed this branch at the same time');
    expect(repository.on(repository.server, 'log', '--format=%s', `main..${BRANCH}`)).toBe(change.message);
    await expect((await openOrigin(repository.root, 'main')).publish(BRANCH, change)).resolves.toBe(false);
  });

  it('goes when it is withdrawn, and is not missed', async () => {
    const origin = await openOrigin(repository.root, 'main');
    await origin.publish(BRANCH, change);
    const tips: string[] = [];
    const close = () => Promise.resolve(void tips.push(repository.on(repository.server, 'branch', '--list', BRANCH)));
    await origin.withdraw(BRANCH, close);
    await origin.withdraw(BRANCH, close);

    expect(tips.map((tip) => tip.trim())).toEqual([BRANCH, '']);
    expect(repository.on(repository.server, 'branch', '--list', BRANCH)).toBe('');
  });

  it('that is protected is one message', async () => {
    const origin = await openOrigin(repository.root, 'main');
    repository.protect();

    await expect(origin.publish(BRANCH, change)).rejects.toThrow(
      /1 problem\n {2}git push: the branch is protected, or a hook of the forge refuses it: /,
    );
  });
});

describe('what is checked out', () => {
  const refusal = () => openOrigin(repository.root, 'main').then(() => 'nothing', String);

  it('may not be behind its base', async () => {
    moveBase();

    expect(await refusal()).toContain('is 1 commits behind origin/main; git pull --ff-only');
  });

  it('may not be ahead of its base', async () => {
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'of mine');

    expect(await refusal()).toContain('has 1 commits that origin/main has not; bring them to main first');
  });

  it('may not have parted from a base that was forced', async () => {
    const other = repository.another();
    repository.on(other, 'commit', '--quiet', '--amend', '--message', 'start anew');
    repository.on(other, 'push', '--quiet', '--force', 'origin', 'HEAD:main');

    const told = await refusal();
    expect(told).toMatch(/and origin\/main have parted: 1 commits here, 1 there; look at both/);
    // Commits and changes of a person are here.
    expect(told).not.toContain('--hard');
  });

  it('may not have changes that no commit has, but things may lie around', async () => {
    repository.write('.cache/a', 'a');
    expect(await refusal()).toBe('nothing');
    repository.write('environments/dev/releases/a.yaml', 'version: 9\n');
    expect(await refusal()).toContain('has changes: environments/dev/releases/a.yaml; commit or stash them');
    repository.write('pins/a.yaml', 'version: 9\n');
    expect(await refusal()).toContain('has changes: pins/a.yaml, environments');
  });

  it('needs a remote that answers', async () => {
    repository.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/platform/idp.git');

    expect(await refusal()).toContain('the forge does not answer');
  });
});
