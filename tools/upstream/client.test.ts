import { digestOf } from '@idp/registry';
import { answering, aServer, cutting, inTurn, type AnAnswer, type AServer } from '@idp/testing';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchUpstream } from './fetch-upstream';
import { lockUpstream } from './lock-upstream';
import { aContext, type AContext } from './testing/a-context';

const manifests = { manifests: 'https://example.org/v1/crds.yaml', version: 'v1' };
const text = 'kind: CustomResourceDefinition\n';
const bytes = Buffer.from(text);

let answers: Record<string, AnAnswer>;
let server: AServer;
let at: AContext;

beforeEach(async () => {
  answers = { '/crds.yaml': text };
  server = await aServer(answers);
  at = aContext();
});

afterEach(async () => {
  await server.close();
  at.remove();
});

const context = (waiting = {}) => at.context({ 'https://example.org/v1': server.url }, waiting);
const lock = () => lockUpstream(manifests, context());
const kept = () => (existsSync(join(at.folder, 'cache/sha256')) ? readdirSync(join(at.folder, 'cache/sha256')) : []);

describe('locking manifests', () => {
  it('are locked and fetched like charts', async () => {
    answers['/crds.yaml'] = 'kind: CustomResourceDefinition\n';
    const mirrors = at.context({ 'https://example.org/v1': server.url });
    const locked = await lockUpstream(manifests, mirrors);

    expect(locked).toEqual({
      url: manifests.manifests,
      version: 'v1',
      digest: digestOf(Buffer.from('kind: CustomResourceDefinition\n')),
    });
    expect(await fetchUpstream(manifests, locked, mirrors)).toHaveLength(31);
  });

  it('that are not there are named', async () => {
    await expect(lockUpstream(manifests, at.context({ 'https://example.org': server.url }))).rejects.toThrow(
      `nothing lies at ${server.url}/v1/crds.yaml`,
    );
  });
});

describe('a server', () => {
  it('that cuts the connection in the middle is asked again', async () => {
    answers['/crds.yaml'] = inTurn(cutting(bytes), cutting(bytes), text);

    expect(await lock()).toMatchObject({ digest: digestOf(bytes) });
  });

  it('that always cuts the connection is given up, and nothing is kept', async () => {
    answers['/crds.yaml'] = cutting(bytes);

    await expect(lock()).rejects.toThrow(/crds.yaml at 127.0.0.1:\d+ gives no whole answer: .* \(tried 3 times\)/);
    expect(kept()).toEqual([]);
  });

  it('that asks to wait is waited for', async () => {
    answers['/crds.yaml'] = inTurn(answering(429, { 'retry-after': '1' }), text);
    const start = Date.now();
    await lock();

    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
  });

  it('that asks to wait too long is given up at once', async () => {
    answers['/crds.yaml'] = answering(429, { 'retry-after': '3600' });

    await expect(lock()).rejects.toThrow('crds.yaml answers 429 and asks to wait for 3600 s');
    expect(server.requests).toHaveLength(1);
  });

  it('that is broken is asked a few times', async () => {
    answers['/crds.yaml'] = answering(503);

    await expect(lock()).rejects.toThrow('answers 503 (tried 3 times)');
    expect(server.requests).toHaveLength(3);
  });

  it('that says nothing is not waited for', async () => {
    answers['/crds.yaml'] = () => undefined;

    await expect(lockUpstream(manifests, context({ totalMs: 100, tries: 1 }))).rejects.toThrow('gives no whole answer');
  });

  it('that is not there is named', async () => {
    const nobody = at.context({ 'https://example.org/v1': 'http://127.0.0.1:1' });

    await expect(lockUpstream(manifests, nobody)).rejects.toThrow(
      /127.0.0.1:1 gives no whole answer: .*ECONNREFUSED.* set a mirror/,
    );
  });

  it('that wants to know who asks says how to log in', async () => {
    answers['/crds.yaml'] = answering(401, { 'www-authenticate': 'Basic realm="manifests"' });

    await expect(lock()).rejects.toThrow(
      /answers 401; log in with "docker login 127.0.0.1:\d+" .*\.docker\/config\.json/,
    );
  });

  it('gets a password only when it asks, and another server never', async () => {
    const elsewhere = await aServer({ '/elsewhere.yaml': bytes });
    const host = server.url.slice('http://'.length);
    mkdirSync(join(at.folder, '.docker'));
    const auth = Buffer.from('reader:pass:word').toString('base64');
    writeFileSync(join(at.folder, '.docker/config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    answers['/crds.yaml'] = (request, response) =>
      request.headers.authorization === `Basic ${auth}`
        ? response.writeHead(302, { location: `${elsewhere.url}/elsewhere.yaml` }).end()
        : response.writeHead(401, { 'www-authenticate': 'Basic realm="manifests"' }).end();
    await lock();

    expect(server.requests.map(({ authorization }) => authorization)).toEqual([undefined, `Basic ${auth}`]);
    expect(elsewhere.requests).toEqual([{ line: 'GET /elsewhere.yaml' }]);
    await elsewhere.close();
  });

  it('may not send on to an address without TLS, nor in circles', async () => {
    answers['/crds.yaml'] = answering(301, { location: 'http://example.org/crds.yaml' });
    await expect(lock()).rejects.toThrow('http://example.org/crds.yaml is not fetched, because nothing protects it');
    answers['/crds.yaml'] = answering(301, { location: '/crds.yaml' });
    await expect(lock()).rejects.toThrow('sends on more than 5 times');
  });
});
