import { digestOf } from '@idp/registry';
import { answering, aServer, type AnAnswer, type AServer } from '@idp/testing';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchUpstream } from './fetch-upstream';
import { lockUpstream } from './lock-upstream';
import { aContext, type AContext } from './testing/a-context';
import { aRegistryWith, behind } from './testing/a-registry';
import { aChart } from './testing/an-archive';

const upstream = { repository: 'oci://quay.example.com/charts', chart: 'logs', version: '1.2.0+a.1' };
const archive = aChart('logs', '1.2.0+a.1');
const registry = aRegistryWith('charts/logs', '1.2.0_a.1', archive);
const password = Buffer.from('reader:secret').toString('base64');

let answers: Record<string, AnAnswer>;
let server: AServer;
let at: AContext;

beforeEach(async () => {
  answers = { ...registry };
  server = await aServer(answers);
  at = aContext();
});

afterEach(async () => {
  await server.close();
  at.remove();
});

const host = () => server.url.slice('http://'.length);
const context = () => at.context({ 'oci://quay.example.com': `oci://${host()}` });
const lock = () => lockUpstream(upstream, context());

/** Answers with a token to those who show this; an answer of null is one of nobody. */
function tokensFor(authorization: string | undefined): AnAnswer {
  return (request, response) => {
    if (request.headers.authorization !== authorization) return response.writeHead(401).end();
    return response.end(JSON.stringify({ token: `for ${request.url}` }));
  };
}

const scope = 'repository:charts/logs:pull';

/** The registry as it is when it wants a token that its own token service gives. */
function behindTokens(authorization: string | undefined): Record<string, AnAnswer> {
  const challenge = `Bearer realm="${server.url}/token",service="quay",scope="${scope}"`;
  const token = `Bearer for /token?service=quay&scope=${encodeURIComponent(scope)}`;
  return { ...behind(challenge, token, registry), '/token': tokensFor(authorization) };
}

function writeConfig(config: object): void {
  mkdirSync(join(at.folder, 'docker'));
  writeFileSync(join(at.folder, 'docker/config.json'), JSON.stringify(config));
  at.env['DOCKER_CONFIG'] = join(at.folder, 'docker');
}

/** A helper that writes down how it was called and what it was told, and answers this. */
function writeHelper(name: string, answer: object): void {
  const helper = join(at.folder, `docker-credential-${name}`);
  writeFileSync(helper, `#!/bin/sh\necho "$@ $(cat)" > ${at.folder}/asked\necho '${JSON.stringify(answer)}'\n`);
  chmodSync(helper, 0o755);
  at.env['PATH'] = `${at.folder}:${at.env['PATH']}`;
}

describe('a chart of a registry', () => {
  it('is locked by the digest of its archive, under the address of the upstream', async () => {
    expect(await lock()).toEqual({
      url: 'oci://quay.example.com/charts/logs',
      version: '1.2.0+a.1',
      appVersion: '7.0',
      digest: digestOf(archive),
    });
  });

  it('is fetched as it was locked', async () => {
    const locked = await lock();
    at.env['PLATFORM_CACHE'] = join(at.folder, 'another');

    expect(Buffer.from(await fetchUpstream(upstream, locked, context()))).toEqual(archive);
  });

  it('whose tag was moved is refused before it is downloaded', async () => {
    const locked = { ...(await lock()), digest: digestOf(Buffer.from('another')) };
    const before = server.requests.length;

    await expect(fetchUpstream(upstream, locked, context())).rejects.toThrow('to accept it, run nx run logs:lock');
    expect(server.requests.slice(before).map(({ line }) => line)).not.toContainEqual(
      expect.stringContaining('/blobs/'),
    );
  });

  it('may be mirrored by a repository, and one of a repository by a registry', async () => {
    answers['/charts/index.yaml'] = 'entries: {logs: [{version: 1.2.0+a.1, urls: [logs.tgz]}]}';
    answers['/charts/logs.tgz'] = archive;
    const byRepository = at.context({ 'oci://quay.example.com': server.url });
    const byRegistry = at.context({ 'https://example.com': `oci://${host()}/charts` });
    const inRepository = { ...upstream, repository: 'https://example.com' };

    expect((await lockUpstream(upstream, byRepository)).digest).toBe(digestOf(archive));
    expect((await lockUpstream(inRepository, byRegistry)).digest).toBe(digestOf(archive));
  });

  it('may be named by the index of a repository', async () => {
    answers['/index.yaml'] = `entries: {logs: [{version: 1.2.0+a.1, urls: ["oci://${host()}/charts/logs:1.2.0_a.1"]}]}`;
    const inRepository = { ...upstream, repository: server.url };

    expect((await lockUpstream(inRepository, at.context())).digest).toBe(digestOf(archive));
  });

  it.each<[string, Record<string, AnAnswer>, string | RegExp]>([
    [
      'no such version',
      { '/v2/charts/logs/manifests/1.2.0_a.1': answering(404) },
      /logs:1.2.0_a.1 is not there; correct/,
    ],
    ['an image in its place', { '/v2/charts/logs/manifests/1.2.0_a.1': '{"layers": []}' }, 'holds no chart'],
    ['no manifest', { '/v2/charts/logs/manifests/1.2.0_a.1': '<html>' }, 'no manifest that can be read'],
    ['other bytes than it says', { [`/v2/charts/logs/blobs/${digestOf(archive)}`]: 'other' }, 'should have the digest'],
    ['no bytes', { [`/v2/charts/logs/blobs/${digestOf(archive)}`]: answering(404) }, 'which the registry has not'],
  ])('with %s fails', async (_title, changes, message) => {
    Object.assign(answers, changes);

    await expect(lock()).rejects.toThrow(message);
  });
});

describe('a registry that wants a token', () => {
  it('gives one to anybody where it is open', async () => {
    Object.assign(answers, behindTokens(undefined));

    expect((await lock()).digest).toBe(digestOf(archive));
    expect(server.requests.filter(({ line }) => line.includes('/token'))).toHaveLength(1);
  });

  it('gives one for a password from the configuration file of Docker', async () => {
    Object.assign(answers, behindTokens(`Basic ${password}`));
    writeConfig({ auths: { [`https://${host()}/v2/`]: { auth: password } } });

    expect((await lock()).digest).toBe(digestOf(archive));
  });

  it('gives one for a password from the helper of the host, which is told of nothing by its arguments', async () => {
    Object.assign(answers, behindTokens(`Basic ${password}`));
    writeConfig({ credHelpers: { [host()]: 'vault' }, credsStore: 'none' });
    writeHelper('vault', { Username: 'reader', Secret: 'secret' });

    expect((await lock()).digest).toBe(digestOf(archive));
    expect(readFileSync(join(at.folder, 'asked'), 'utf8')).toBe(`get ${host()}\n`);
  });

  it('gives one for an identity token from the store of all hosts', async () => {
    Object.assign(answers, behindTokens(undefined));
    let form = '';
    answers['/token'] = (request, response) => {
      request.on('data', (chunk) => (form += String(chunk)));
      request.on('end', () =>
        response.end(JSON.stringify({ access_token: `for /token?service=quay&scope=${encodeURIComponent(scope)}` })),
      );
    };
    writeConfig({ auths: { [host()]: {} }, credsStore: 'store' });
    writeHelper('store', { Username: '<token>', Secret: 'identity' });

    expect((await lock()).digest).toBe(digestOf(archive));
    expect(Object.fromEntries(new URLSearchParams(form))).toMatchObject({
      refresh_token: 'identity',
      service: 'quay',
      scope,
    });
  });

  it('and gives none says how to log in', async () => {
    Object.assign(answers, behindTokens(`Basic ${password}`));

    await expect(lock()).rejects.toThrow(/manifests\/1.2.0_a.1 answers 401; log in with "docker login 127.0.0.1:\d+"/);
  });

  it('and has it given by an address without TLS is refused', async () => {
    const challenge = 'Bearer realm="http://tokens.example.com/token"';
    Object.assign(answers, behind(challenge, 'Bearer none', registry));

    await expect(lock()).rejects.toThrow('http://tokens.example.com/token is not fetched, because nothing protects it');
  });

  it('and whose token service is broken is asked a few times', async () => {
    Object.assign(answers, behindTokens(undefined));
    answers['/token'] = answering(503);

    await expect(lock()).rejects.toThrow(
      /lets nobody in: 127.0.0.1:\d+, which gives tokens, answers 503 \(tried 3 times\)/,
    );
  });

  it('keeps its token from the server that it sends on to', async () => {
    const elsewhere = await aServer({ '/blob': archive });
    Object.assign(answers, behindTokens(undefined));
    const blob = `/v2/charts/logs/blobs/${digestOf(archive)}`;
    answers[blob] = answering(307, { location: `${elsewhere.url}/blob?signature=secret` });
    await lock();

    expect(elsewhere.requests).toEqual([{ line: 'GET /blob?signature=secret' }]);
    await elsewhere.close();
  });
});
