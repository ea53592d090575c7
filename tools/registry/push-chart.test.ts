import { aDockerRegistry, aProxy, describeWith, type ADockerRegistry, type AProxy, type Intercept } from '@idp/testing';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartManifestOf } from './chart-manifest';
import type { Waiting } from './client';
import { copyChart } from './copy-chart';
import { openRegistries } from './open-registries';
import { pushChart } from './push-chart';
import type { Repository } from './repository';

// A registry starts for each test, on a machine that may be busy.
jest.setTimeout(60_000);

const version = '1.2.3-c0a1b2c3d';
const chartYaml = `apiVersion: v2\nname: loki\nversion: ${version}\n`;
const chart = chartManifestOf(chartYaml, Buffer.from('a package'));
const other = chartManifestOf(chartYaml, Buffer.from('another package'));
const impatient: Waiting = { silenceMs: 5000, totalMs: 10_000, tries: 3, firstWaitMs: 5, longestWaitMs: 2000 };

/** `reader` with the password `reader-password`, as Docker and htpasswd -B write it. */
const AUTH = Buffer.from('reader:reader-password').toString('base64');
const HTPASSWD = 'reader:$2y$05$BwxYg.HvAmuQEkyjrfI1wuJlKEoVD9vqAh0IAht2z2p/lflNxkUXa\n';

let folder: string;
let registry: ADockerRegistry;
let proxy: AProxy;
let intercept: Intercept;

async function start(rest = ''): Promise<void> {
  registry = await aDockerRegistry(folder, { rest });
  intercept = () => false;
  proxy = await aProxy(registry.host, (...given) => intercept(...given));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
});

afterEach(async () => {
  await proxy?.close();
  await registry?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function repository(path = 'platform', env: NodeJS.ProcessEnv = {}, plainHttp = true): Repository {
  const at = { url: `oci://${proxy.host}/${path}`, plainHttp, where: 'environments/dev/environment.yaml:8' };
  return openRegistries([at], { HOME: folder, PATH: process.env['PATH'], ...env }, impatient)(at, 'loki');
}

const push = (what = chart, to = repository()) => pushChart(what, version, to);
const sent = (pattern: RegExp) => proxy.lines.filter((line) => pattern.test(line)).length;
const uploads = () => sent(/^PUT \/v2\/.*\/blobs\/uploads\//);
const manifests = () => sent(/^PUT \/v2\/.*\/manifests\//);

describeWith(['docker-registry'], 'a chart version', () => {
  it('is pushed once: the second push asks and sends nothing', async () => {
    await start();
    expect(await push()).toMatchObject({ digest: chart.digest, isNew: true, blobs: 2 });
    const before = proxy.lines.length;

    expect(await push()).toEqual({ digest: chart.digest, isNew: false, blobs: 0, bytes: 0 });
    expect(proxy.lines.slice(before)).toEqual([`HEAD /v2/platform/loki/manifests/${version}`]);
  });

  it('shares what another version brought: only what is new is sent', async () => {
    await start();
    await push();

    expect(await pushChart(other, '1.2.4', repository())).toMatchObject({ isNew: true, blobs: 1 });
    expect(uploads()).toBe(3);
  });

  it('with other content is refused with both digests, and stays as it was', async () => {
    await start();
    await push();

    await expect(push(other)).rejects.toThrow(
      `loki:${version} holds ${chart.archive.digest}, and the chart of this version is ${other.archive.digest}`,
    );
    expect(await repository().digestOf(version)).toBe(chart.digest);
    expect(manifests()).toBe(1);
  });

  it('pushed twice at once is there once', async () => {
    await start();
    const both = await Promise.all([push(), push()]);

    expect(both.map(({ digest }) => digest)).toEqual([chart.digest, chart.digest]);
    expect(await repository().digestOf(version)).toBe(chart.digest);
  });

  it('is completed when the push before ended between two blobs', async () => {
    await start();
    intercept = (_line, { socket }) => uploads() > 1 && socket.destroy() !== undefined;
    await expect(push()).rejects.toThrow(/gives no whole answer: .* \(tried 3 times\); try again/);
    expect(manifests()).toBe(0);
    intercept = () => false;

    expect(await push()).toMatchObject({ digest: chart.digest, isNew: true, blobs: 1 });
  });
});

describeWith(['docker-registry'], 'a registry', () => {
  it('that asks to wait is waited for', async () => {
    await start();
    let asked = 0;
    intercept = (line, _request, response) => {
      if (!line.startsWith('PUT') || (asked += 1) > 1) return false;
      response.writeHead(429, { 'retry-after': '1' }).end();
      return true;
    };
    const begun = Date.now();

    expect(await push()).toMatchObject({ isNew: true });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(1000);
  });

  it('that forgets an upload gets it anew', async () => {
    await start();
    let forgotten = 0;
    intercept = (line, _request, response) => {
      if (!/^PUT .*uploads/.test(line) || (forgotten += 1) > 1) return false;
      response.writeHead(404).end();
      return true;
    };

    expect(await push()).toMatchObject({ isNew: true, blobs: 2 });
  });

  it('that gets other bytes than the digest says is told what it says, and no manifest is pushed', async () => {
    await start();
    intercept = (line, _request, response) => {
      if (!/^PUT .*uploads/.test(line)) return false;
      response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID","message":"digest does not match"}]}');
      return true;
    };

    await expect(push()).rejects.toThrow('answers 400: DIGEST_INVALID, digest does not match');
    expect(manifests()).toBe(0);
  });

  it('that wants to know who pushes is told from Docker’s configuration or the variable, and says how to log in', async () => {
    await start('auth: {htpasswd: {realm: charts, path: htpasswd}}\n');
    writeFileSync(join(folder, 'htpasswd'), HTPASSWD);
    await expect(push()).rejects.toThrow(/answers 401.*; log in with "docker login 127.0.0.1:\d+"/);
    const config = JSON.stringify({ auths: { [proxy.host]: { auth: AUTH } } });

    expect(await push(chart, repository('platform', { DOCKER_AUTH_CONFIG: config }))).toMatchObject({ blobs: 2 });
    mkdirSync(join(folder, 'docker'));
    writeFileSync(join(folder, 'docker/config.json'), config);
    const env = { DOCKER_CONFIG: join(folder, 'docker') };
    expect(await push(chart, repository('platform', env))).toMatchObject({ isNew: false });
  });

  it('is not spoken to without TLS where its environment does not say so', async () => {
    await start();

    await expect(push(chart, repository('platform', {}, false))).rejects.toThrow('gives no whole answer');
    expect(proxy.lines).toEqual([]);
  });
});

describeWith(['docker-registry'], 'a copy', () => {
  it('has the digest of the original; within one registry no blob is sent', async () => {
    await start();
    const { digest } = await push();
    const before = uploads();

    expect(await copyChart(digest, version, repository(), repository('staging'))).toMatchObject({ digest, blobs: 0 });
    expect(uploads()).toBe(before);
    expect(await repository('staging').digestOf(version)).toBe(digest);
  });

  it('to another registry sends what it lacks, once, and is not there where the original is damaged', async () => {
    await start();
    const { digest } = await push();
    const elsewhere = await aDockerRegistry(join(folder, 'staging'));
    const at = { url: `oci://${elsewhere.host}/platform`, plainHttp: true, where: 'environments/staging' };
    const to = openRegistries([at], { HOME: folder }, impatient)(at, 'loki');
    intercept = (line, _request, response) => {
      if (!line.startsWith(`GET /v2/platform/loki/blobs/${chart.archive.digest}`)) return false;
      response.end('damaged');
      return true;
    };
    await expect(copyChart(digest, version, repository(), to)).rejects.toThrow(`for ${chart.archive.digest}; tell who`);
    expect(await to.digestOf(version)).toBeUndefined();
    intercept = () => false;

    expect(await copyChart(digest, version, repository(), to)).toMatchObject({ digest, blobs: 1 });
    expect(await copyChart(digest, version, repository(), to)).toMatchObject({ digest, isNew: false });
    await elsewhere.stop();
  });

  it('to a registry that goes down in the middle is completed by the next one, with what it lacks', async () => {
    await start();
    const { digest } = await push();
    const place = join(folder, 'staging');
    const elsewhere = await aDockerRegistry(place);
    const at = (host: string) => ({ url: `oci://${host}/platform`, plainHttp: true, where: 'environments/staging' });
    const before = await aProxy(elsewhere.host, (line, _request, response) => {
      if (!line.startsWith('PUT ') || !line.includes(chart.archive.digest.replace('sha256:', ''))) return false;
      void elsewhere.stop().then(() => response.destroy());
      return true;
    });
    const to = openRegistries([at(before.host)], { HOME: folder }, impatient)(at(before.host), 'loki');
    await expect(copyChart(digest, version, repository(), to)).rejects.toThrow('gives no whole answer');
    await before.close();
    const again = await aDockerRegistry(place, { host: elsewhere.host });
    const now = openRegistries([at(again.host)], { HOME: folder }, impatient)(at(again.host), 'loki');

    expect(await now.digestOf(version)).toBeUndefined();
    expect(await copyChart(digest, version, repository(), now)).toMatchObject({ digest, blobs: 1 });
    await again.stop();
  });

  it('never replaces what has the version already', async () => {
    await start();
    const { digest } = await push();
    await pushChart(other, version, repository('staging'));

    await expect(copyChart(digest, version, repository(), repository('staging'))).rejects.toThrow(
      `has the digest ${other.digest}, and ${digest} is pinned`,
    );
  });
});

describeWith(['docker-registry', 'helm'], 'a version that helm pushed', () => {
  it('keeps its manifest when its package is the same', async () => {
    await start();
    mkdirSync(join(folder, 'loki'));
    writeFileSync(join(folder, 'loki/Chart.yaml'), chartYaml);
    const helm = (...args: string[]) => execFileSync('helm', args, { cwd: folder, stdio: 'pipe' });
    helm('package', 'loki');
    helm('push', `loki-${version}.tgz`, `oci://${registry.host}/platform`, '--plain-http');
    const same = chartManifestOf(chartYaml, readFileSync(join(folder, `loki-${version}.tgz`)));
    const digest = await repository().digestOf(version);

    expect(digest).not.toBe(same.digest);
    expect(await push(same)).toMatchObject({ digest, isNew: false });
  });
});
