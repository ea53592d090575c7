import { pathsOf } from '../run/folder';
import { fixedPorts } from '../run/ports';
import { parse } from 'yaml';
import { allParts } from './all-parts';
import { renderRedisConfig } from './argocd';
import { argoCdObjects } from './argocd-objects';
import { renderKubeconfig } from './control-plane';
import { renderGiteaConfig } from './gitea';
import type { Bed } from './part';
import { passwordFileOf, registryConfigs, registryFileOf } from './registries';

const bed: Bed = { paths: pathsOf('/bed'), ports: fixedPorts };
const parts = Object.values(allParts(bed, 'hidden'));

describe('the processes of a testbed', () => {
  it('listen on loopback alone', () => {
    const addresses = parts.flatMap(({ command }) => command.join(' ').match(/\b\d+\.\d+\.\d+\.\d+(?=[: ]|$)/g) ?? []);
    const advertised = '192.0.2.1';

    expect(new Set(addresses)).toEqual(new Set(['127.0.0.1', advertised]));
    expect(parts.flatMap(({ health = 'http://127.0.0.1' }) => new URL(health).hostname)).not.toContain('localhost');
  });

  it('have no secret among their arguments', () => {
    expect(parts.flatMap(({ command }) => command).join(' ')).not.toMatch(/hidden|password=|token=/i);
  });

  it('write into the folder of the testbed and nowhere else', () => {
    const written = parts.flatMap(({ command, env = {} }) => [...command.slice(1), ...Object.values(env)]);
    const paths = written.flatMap((text) => /(?:^|=)(\/[^=]*)$/.exec(text)?.[1] ?? []);

    expect(paths.filter((path) => !path.startsWith('/bed/') && !path.includes('/tools/'))).toEqual([]);
  });

  it('have names and ports of their own', () => {
    const ports = parts.flatMap(({ port }) => port ?? []);

    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(new Set(ports).size).toBe(ports.length);
  });
});

describe('what the processes read', () => {
  it('is a kubeconfig with the authority and the token in it', () => {
    expect(parse(renderKubeconfig(bed, 'CA', 'T'))).toMatchObject({
      clusters: [{ cluster: { server: 'https://127.0.0.1:6443', 'certificate-authority-data': 'Q0E=' } }],
      users: [{ user: { token: 'T' } }],
    });
  });

  it('is a forge that is installed, without registration, and calls loopback only', () => {
    const settings = { staticFolder: '/static', runAs: 'root', secretKey: 'K', internalToken: 'I' };
    const config = renderGiteaConfig(bed, settings);

    expect(config).toContain('I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true\n');
    expect(config).toContain('[service]\nDISABLE_REGISTRATION = true\n');
    expect(config).toContain('[webhook]\nALLOWED_HOST_LIST = loopback\n');
    expect(renderGiteaConfig(bed, { ...settings, runAs: 'ann' })).toContain('RUNNING_AS_ROOT = false\n');
  });

  it('is one registry for anybody, and one with TLS and a password', () => {
    const configs = registryConfigs(bed, 'S');

    expect(configs[registryFileOf(bed, 'registry')]).not.toHaveProperty('auth');
    expect(configs[registryFileOf(bed, 'secure-registry')]).toMatchObject({
      http: { addr: '127.0.0.1:5001', tls: { certificate: '/bed/pki/server.crt' } },
      auth: { htpasswd: { path: passwordFileOf(bed) } },
    });
  });

  it('keeps the password of redis out of its arguments', () => {
    expect(renderRedisConfig(bed, 'hidden')).toContain('requirepass hidden\n');
  });

  it('is Argo CD as an installation has it, tracking by annotation', () => {
    const objects = argoCdObjects('http://argo', { passwordHash: 'H', serverKey: 'K' });

    expect(objects).toContainEqual(
      expect.objectContaining({
        metadata: expect.objectContaining({ name: 'argocd-cm', namespace: 'argocd' }),
        data: expect.objectContaining({ 'application.resourceTrackingMethod': 'annotation', url: 'http://argo' }),
      }),
    );
    expect(objects).toContainEqual(
      expect.objectContaining({ kind: 'Secret', stringData: expect.objectContaining({ 'admin.password': 'H' }) }),
    );
  });
});
