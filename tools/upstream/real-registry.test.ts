import { digestOf } from '@idp/registry';
import { aDockerRegistry, aServer, certify, describeWith, type ADockerRegistry } from '@idp/testing';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchUpstream } from './fetch-upstream';
import { lockUpstream } from './lock-upstream';
import { aContext, type AContext } from './testing/a-context';

const upstream = { repository: 'oci://registry.example.com/charts', chart: 'logs', version: '1.2.0' };

/** `reader` with the password `reader-password`, as htpasswd -B writes it. */
const HTPASSWD = 'reader:$2y$05$BwxYg.HvAmuQEkyjrfI1wuJlKEoVD9vqAh0IAht2z2p/lflNxkUXa\n';
const AUTH = Buffer.from('reader:reader-password').toString('base64');

let at: AContext;
let registry: ADockerRegistry | undefined;

beforeEach(() => {
  at = aContext();
  at.env['DOCKER_CONFIG'] = join(at.folder, 'docker');
  mkdirSync(join(at.folder, 'docker'));
});

afterEach(async () => {
  await registry?.stop();
  at.remove();
});

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: at.folder, env: at.env, encoding: 'utf8', stdio: 'pipe' });

const write = (path: string, content: string) => {
  mkdirSync(join(at.folder, path, '..'), { recursive: true });
  writeFileSync(join(at.folder, path), content);
};

const lockThrough = (host: string) =>
  lockUpstream(upstream, at.context({ 'oci://registry.example.com': `oci://${host}` }));

/** The archive of a chart that helm packages. */
function packagedChart(): Buffer {
  write('logs/Chart.yaml', 'apiVersion: v2\nname: logs\nversion: 1.2.0\nappVersion: "7.0"\n');
  write('logs/values.yaml', 'replicas: 1\n');
  run('helm', 'package', 'logs');
  return readFileSync(join(at.folder, 'logs-1.2.0.tgz'));
}

/** Starts a registry; returns its host. */
async function startRegistry(http = '', rest = ''): Promise<string> {
  registry = await aDockerRegistry(at.folder, { http, rest });
  return registry.host;
}

describeWith(['docker-registry', 'helm'], 'a real registry', () => {
  it('that is open gives what helm pushed', async () => {
    const archive = packagedChart();
    const host = await startRegistry();
    run('helm', 'push', 'logs-1.2.0.tgz', `oci://${host}/charts`, '--plain-http');
    const lock = await lockThrough(host);

    expect(lock).toEqual({
      url: 'oci://registry.example.com/charts/logs',
      version: '1.2.0',
      appVersion: '7.0',
      digest: digestOf(archive),
    });
  });

  it('that asks for a password gives it to those who are logged in', async () => {
    const archive = packagedChart();
    write('htpasswd', HTPASSWD);
    const host = await startRegistry('', 'auth: {htpasswd: {realm: charts, path: htpasswd}}\n');
    await expect(lockThrough(host)).rejects.toThrow(
      `answers 401: UNAUTHORIZED, authentication required; log in with "docker login ${host}"`,
    );
    write('docker/config.json', JSON.stringify({ auths: { [host]: { auth: AUTH } } }));
    run('helm', 'push', 'logs-1.2.0.tgz', `oci://${host}/charts`, '--plain-http');

    expect(await lockThrough(host)).toMatchObject({ digest: digestOf(archive) });
  });
});

describeWith(['docker-registry', 'helm', 'openssl'], 'a real registry with TLS', () => {
  it('is trusted where its CA is named, and refused elsewhere', async () => {
    const archive = packagedChart();
    certify(at.folder);
    const host = await startRegistry('  tls: {certificate: tls.crt, key: tls.key}\n');
    run('helm', 'push', 'logs-1.2.0.tgz', `oci://${host}/charts`, '--ca-file=ca.crt');

    await expect(lockThrough(host)).rejects.toThrow(
      /is not trusted: .*; name the CA in the variable NODE_EXTRA_CA_CERTS/,
    );
    expect(lockInProcess(host)).toMatchObject({ digest: digestOf(archive) });
  });

  /** Node reads the variable when it starts. */
  function lockInProcess(host: string): unknown {
    const program = `
      require(${JSON.stringify(join(__dirname, '../nx/ts.cjs'))});
      const { lockUpstream, openSources } = require('@idp/upstream');
      const sources = openSources({ mirrors: { 'oci://registry.example.com': 'oci://${host}' } }, process.cwd());
      lockUpstream(${JSON.stringify(upstream)}, { component: 'logs', where: 'logs', sources })
        .then((lock) => console.log(JSON.stringify(lock)));
    `;
    at.env['NODE_EXTRA_CA_CERTS'] = join(at.folder, 'ca.crt');
    write('lock.cjs', program);
    return JSON.parse(run(process.execPath, 'lock.cjs'));
  }
});

describeWith(['helm'], 'a repository that helm indexed', () => {
  it('is locked and fetched', async () => {
    const archive = packagedChart();
    run('helm', 'repo', 'index', '.');
    const server = await aServer({
      '/index.yaml': readFileSync(join(at.folder, 'index.yaml')),
      '/logs-1.2.0.tgz': archive,
    });
    const inRepository = { ...upstream, repository: 'https://charts.example.com' };
    const context = at.context({ 'https://charts.example.com': server.url });
    const lock = await lockUpstream(inRepository, context);

    expect(lock.digest).toBe(digestOf(archive));
    expect(Buffer.from(await fetchUpstream(inRepository, lock, context))).toEqual(archive);
    await server.close();
  });
});
