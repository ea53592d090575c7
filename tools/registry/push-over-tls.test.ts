import { aDockerRegistry, certify, describeWith, type ADockerRegistry } from '@idp/testing';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '1.2.3-c0a1b2c3d';

/** `pusher` with the password `reader-password`, as Docker and htpasswd -B write it. */
const AUTH = Buffer.from('pusher:reader-password').toString('base64');
const HTPASSWD = 'pusher:$2y$05$BwxYg.HvAmuQEkyjrfI1wuJlKEoVD9vqAh0IAht2z2p/lflNxkUXa\n';

let folder: string;
let registry: ADockerRegistry;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'));
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD);
  mkdirSync(join(folder, 'loki'));
  writeFileSync(join(folder, 'loki/Chart.yaml'), `apiVersion: v2\nname: loki\nversion: ${version}\n`);
  execFileSync('helm', ['package', 'loki'], { cwd: folder });
  certify(folder);
  registry = await aDockerRegistry(folder, {
    http: '  tls: {certificate: tls.crt, key: tls.key}\n',
    rest: 'auth: {htpasswd: {realm: charts, path: htpasswd}}\n',
  });
});

afterEach(async () => {
  await registry?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Pushes in a process of its own: Node reads the variable with the authority when it starts. */
function push(env: NodeJS.ProcessEnv): { readonly output: string; readonly complaint: string } {
  const program = `
    require(${JSON.stringify(join(__dirname, '../nx/ts.cjs'))});
    const { readFileSync } = require('node:fs');
    const { chartManifestOf, openRegistries, pushChart } = require('@idp/registry');
    const registry = { url: 'oci://${registry.host}/platform', plainHttp: false, where: 'environment.yaml:8' };
    const waiting = { silenceMs: 30_000, totalMs: 60_000, tries: 1, firstWaitMs: 5, longestWaitMs: 5 };
    const chart = chartManifestOf(readFileSync('loki/Chart.yaml', 'utf8'), readFileSync('loki-${version}.tgz'));
    pushChart(chart, '${version}', openRegistries([registry], process.env, waiting)(registry, 'loki')).then(
      ({ isNew, blobs }) => console.log(JSON.stringify({ isNew, blobs })),
      ({ message }) => console.error(message),
    );
  `;
  writeFileSync(join(folder, 'push.cjs'), program);
  const { PATH } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ['push.cjs'], {
    cwd: folder,
    env: { HOME: folder, PATH, ...env },
    encoding: 'utf8',
  });
  return { output: stdout, complaint: stderr };
}

describeWith(['docker-registry', 'helm', 'openssl'], 'a registry with TLS and a password', () => {
  it('takes charts from whoever names its authority and has the password, and from nobody else', () => {
    const authority = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.crt') };
    const password = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [registry.host]: { auth: AUTH } } }) };

    expect(push(password).complaint).toMatch(/is not trusted: .*name the CA in the variable NODE_EXTRA_CA_CERTS/);
    expect(push(authority).complaint).toMatch(/answers 401.*log in with "docker login/);
    expect(push({ ...authority, ...password })).toEqual({ output: '{"isNew":true,"blobs":2}\n', complaint: '' });
    expect(push({ ...authority, ...password }).output).toBe('{"isNew":false,"blobs":0}\n');
  }, 120_000);
});
