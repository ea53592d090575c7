import { describeWith } from '@idp/testing';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request as forward } from 'node:http';
import { join } from 'node:path';
import { pushChart } from './push-chart';
import { aRegistry, lines, type ARegistry } from './testing/a-registry';
import { chart, version } from './testing/a-version';

// A registry starts for each test, on a machine that may be busy.
jest.setTimeout(60_000);

/** `reader` with the password `reader-password`, as Docker and htpasswd -B write it. */
const AUTH = Buffer.from('reader:reader-password').toString('base64');
const HTPASSWD = 'reader:$2y$05$BwxYg.HvAmuQEkyjrfI1wuJlKEoVD9vqAh0IAht2z2p/lflNxkUXa\n';

let at: ARegistry;

afterEach(() => at?.remove());

const push = (what = chart, to = at.repository()) => pushChart(what, version, to);

describeWith(['docker-registry'], 'a registry', () => {
  it('that asks to wait is waited for', async () => {
    at = await aRegistry();
    let asked = 0;
    at.intercept((line, _request, response) => {
      if (!line.startsWith('PUT') || (asked += 1) > 1) return false;
      response.writeHead(429, { 'retry-after': '1' }).end();
      return true;
    });
    const begun = Date.now();

    expect(await push()).toMatchObject({ isNew: true });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(1000);
  });

  it('that says more than that it stores a chart has it stored', async () => {
    at = await aRegistry();
    at.intercept((line, request, response) => {
      if (!line.startsWith('PUT')) return false;
      const { method, url: path, headers } = request;
      const [hostname, port] = at.registry.host.split(':');
      const onward = forward({ hostname, port, method, path, headers }, ({ statusCode = 502 }) =>
        response.writeHead(statusCode).end('OK'),
      );
      request.pipe(onward);
      return true;
    });

    expect(await push()).toMatchObject({ digest: chart.digest, isNew: true, blobs: 2 });
    expect(await at.repository().digestOf(version)).toBe(chart.digest);
  });

  it('that forgets an upload gets it anew', async () => {
    at = await aRegistry();
    let forgotten = 0;
    at.intercept((line, _request, response) => {
      if (!/^PUT .*uploads/.test(line) || (forgotten += 1) > 1) return false;
      response.writeHead(404).end();
      return true;
    });

    expect(await push()).toMatchObject({ isNew: true, blobs: 2 });
  });

  it('that gets other bytes than the digest says is told what it says, and no manifest is pushed', async () => {
    at = await aRegistry();
    at.intercept((line, _request, response) => {
      if (!/^PUT .*uploads/.test(line)) return false;
      response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID","message":"digest does not match"}]}');
      return true;
    });

    await expect(push()).rejects.toThrow('answers 400: DIGEST_INVALID, digest does not match');
    expect(at.sent(lines.manifest)).toBe(0);
  });

  it('that wants to know who pushes is told from Docker’s configuration or the variable, and says how to log in', async () => {
    at = await aRegistry('auth: {htpasswd: {realm: charts, path: htpasswd}}\n');
    writeFileSync(join(at.folder, 'htpasswd'), HTPASSWD);
    await expect(push()).rejects.toThrow(/answers 401.*; log in with "docker login 127.0.0.1:\d+"/);
    const config = JSON.stringify({ auths: { [at.proxy.host]: { auth: AUTH } } });

    expect(await push(chart, at.repository('platform', { DOCKER_AUTH_CONFIG: config }))).toMatchObject({ blobs: 2 });
    mkdirSync(join(at.folder, 'docker'));
    writeFileSync(join(at.folder, 'docker/config.json'), config);
    const env = { DOCKER_CONFIG: join(at.folder, 'docker') };
    expect(await push(chart, at.repository('platform', env))).toMatchObject({ isNew: false });
  });

  it('says what keeps its password from being read, and where it is looked for', async () => {
    at = await aRegistry('auth: {htpasswd: {realm: charts, path: htpasswd}}\n');
    writeFileSync(join(at.folder, 'htpasswd'), HTPASSWD);

    await expect(push(chart, at.repository('platform', { DOCKER_AUTH_CONFIG: '{"auths":' }))).rejects.toThrow(
      /answers 401; the variable DOCKER_AUTH_CONFIG holds no JSON object; put credentials for 127\S+ into/,
    );
    await expect(push(chart, at.repository('platform', { DOCKER_AUTH_CONFIG: '{}' }))).rejects.toThrow(
      /answers 401; put credentials for 127\S+ into the variable DOCKER_AUTH_CONFIG/,
    );
    const env = { DOCKER_AUTH_CONFIG: '{"credsStore":"not-there"}' };
    await expect(push(chart, at.repository('platform', env))).rejects.toThrow('docker-credential-not-there is not on');
  });

  it('is not spoken to without TLS where its environment does not say so', async () => {
    at = await aRegistry();

    await expect(push(chart, at.repository('platform', {}, false))).rejects.toThrow('gives no whole answer');
    expect(at.proxy.lines).toEqual([]);
  });
});
