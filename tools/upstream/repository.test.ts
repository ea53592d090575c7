import { digestOf } from '@idp/registry';
import { answering, aServer, type AnAnswer, type AServer } from '@idp/testing';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchUpstream } from './fetch-upstream';
import { lockUpstream } from './lock-upstream';
import { aContext, type AContext } from './testing/a-context';
import { aChart } from './testing/an-archive';

const upstream = { repository: 'https://charts.example.com', chart: 'logs', version: '1.2.0' };
const archive = aChart('logs', 'v1.2.0', [{ path: 'logs/values.yaml', content: 'replicas: 1\n'.repeat(500) }]);
const other = aChart('logs', 'v1.2.0', [{ path: 'logs/values.yaml', content: 'replicas: 2\n' }]);

const indexOf = (url = 'logs-v1.2.0.tgz', more = '') =>
  `apiVersion: v1\nentries:\n  logs:\n  - version: 1.10\n  - version: v1.2.0\n    urls: ["${url}"]\n${more}`;

let answers: Record<string, AnAnswer>;
let server: AServer;
let at: AContext;

beforeEach(async () => {
  answers = { '/index.yaml': indexOf(), '/logs-v1.2.0.tgz': archive };
  server = await aServer(answers);
  at = aContext();
});

afterEach(async () => {
  await server.close();
  at.remove();
});

const context = () => at.context({ 'https://charts.example.com': server.url });
const lock = () => lockUpstream(upstream, context());
const kept = () => (existsSync(join(at.folder, 'cache/sha256')) ? readdirSync(join(at.folder, 'cache/sha256')) : []);
const lines = () => server.requests.map(({ line }) => line);

describe('locking a chart of a repository', () => {
  it('says what the upstream publishes, and nothing of the mirror it came through', async () => {
    expect(await lock()).toEqual({
      url: 'https://charts.example.com/index.yaml#logs',
      version: 'v1.2.0',
      appVersion: '7.0',
      digest: digestOf(archive),
    });
  });

  it('follows an address elsewhere, through the mirror that stands for it', async () => {
    answers['/index.yaml'] = indexOf('https://example.org/releases/logs.tgz');
    answers['/mirror/logs.tgz'] = archive;
    const mirrors = {
      'https://charts.example.com': server.url,
      'https://example.org/releases': `${server.url}/mirror`,
    };

    expect(await lockUpstream(upstream, at.context(mirrors))).toMatchObject({ digest: digestOf(archive) });
  });

  it('works from a folder of archives with an index', async () => {
    mkdirSync(join(at.folder, 'charts'));
    writeFileSync(join(at.folder, 'charts/index.yaml'), indexOf());
    writeFileSync(join(at.folder, 'charts/logs-v1.2.0.tgz'), archive);

    expect(await lockUpstream(upstream, at.context({ 'https://charts.example.com': 'charts' }))).toEqual(await lock());
  });

  it('reads the index once for many charts', async () => {
    const shared = context();
    await Promise.all([lockUpstream(upstream, shared), lockUpstream(upstream, shared)]);

    expect(lines().filter((line) => line.endsWith('/index.yaml'))).toHaveLength(1);
  });

  it.each<[string, Record<string, AnAnswer>, string | RegExp]>([
    [
      'no such version',
      { '/index.yaml': indexOf().replace('v1.2.0', '1.3.0') },
      'has no version "1.2.0" of logs; use one that it has: 1.10, 1.3.0',
    ],
    ['no such chart', { '/index.yaml': 'entries: {log: []}' }, 'has no chart "logs"; did you mean "log"?'],
    ['no index', { '/index.yaml': '<html>' }, 'is no index of charts'],
    ['nothing at all', { '/index.yaml': answering(404) }, /nothing lies at http.*\/index.yaml; correct the address/],
    ['an index without the archive', { '/logs-v1.2.0.tgz': answering(404) }, 'where nothing lies'],
    [
      'an index with a wrong digest',
      { '/index.yaml': indexOf(undefined, `    digest: ${'0'.repeat(64)}\n`) },
      `should have the digest sha256:${'0'.repeat(64)} and has ${digestOf(archive)}`,
    ],
    [
      'a truncated archive',
      { '/logs-v1.2.0.tgz': archive.subarray(0, 80) },
      'cannot be unpacked: unexpected end of file',
    ],
    [
      'another chart in the archive',
      { '/logs-v1.2.0.tgz': aChart('evil', '1.2.0') },
      'holds evil 1.2.0 instead of logs 1.2.0',
    ],
    [
      'an archive with evil paths',
      { '/logs-v1.2.0.tgz': aChart('logs', '1.2.0', [{ path: '../../evil' }]) },
      'leads out of the archive',
    ],
    [
      'a file of this machine in the index',
      { '/index.yaml': indexOf('file:///etc/passwd') },
      'names file:///etc/passwd, which is not fetched',
    ],
    [
      'an address without TLS in the index',
      { '/index.yaml': indexOf('http://example.org/logs.tgz') },
      'nothing protects it on its way',
    ],
  ])('with %s fails, and keeps nothing', async (_title, changes, message) => {
    Object.assign(answers, changes);

    await expect(lock()).rejects.toThrow(message);
    expect(kept()).toEqual([]);
  });

  it('never leaves the folder of a mirror', async () => {
    mkdirSync(join(at.folder, 'charts'));
    writeFileSync(join(at.folder, 'charts/index.yaml'), indexOf('../secret.tgz'));
    writeFileSync(join(at.folder, 'secret.tgz'), archive);
    const inFolder = at.context({ 'https://charts.example.com': 'charts' });

    await expect(lockUpstream(upstream, inFolder)).rejects.toThrow('which is not fetched');
  });
});

describe('fetching a locked chart', () => {
  it('gives the bytes of the lock, and asks the network once', async () => {
    const locked = await lock();
    const before = server.requests.length;

    expect(Buffer.from(await fetchUpstream(upstream, locked, context()))).toEqual(archive);
    expect(server.requests).toHaveLength(before);
  });

  it('refuses other bytes, says how to accept them, and keeps nothing', async () => {
    const locked = { ...(await lock()), digest: digestOf(other) };
    const error = `upstream.lock.yaml expects ${digestOf(other)}, and ${server.url}/logs-v1.2.0.tgz has ${digestOf(archive)}`;

    await expect(fetchUpstream(upstream, locked, context())).rejects.toThrow(error);
    await expect(fetchUpstream(upstream, locked, context())).rejects.toThrow('to accept it, run nx run logs:lock');
    expect(kept()).toHaveLength(1);
  });

  it('refuses a lock of what the definition named before', async () => {
    const newer = { ...upstream, version: '1.3.0' };

    await expect(fetchUpstream(newer, await lock(), context())).rejects.toThrow('run nx run logs:lock');
  });

  it('fetches anew what was damaged in the cache', async () => {
    const locked = await lock();
    writeFileSync(join(at.folder, 'cache', locked.digest.replace(':', '/')), 'damaged');

    expect(Buffer.from(await fetchUpstream(upstream, locked, context()))).toEqual(archive);
    expect(Buffer.from(await fetchUpstream(upstream, locked, at.context()))).toEqual(archive);
  });

  it('may happen twice at once', async () => {
    const locked = { url: 'https://charts.example.com/index.yaml#logs', version: 'v1.2.0', digest: digestOf(archive) };
    const both = await Promise.all([
      fetchUpstream(upstream, locked, context()),
      fetchUpstream(upstream, locked, context()),
    ]);

    expect(both.map(digestOf)).toEqual([locked.digest, locked.digest]);
    expect(kept()).toHaveLength(1);
  });
});
