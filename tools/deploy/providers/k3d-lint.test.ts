import { anEnvironmentFolder, describeWith, type SomeFacts } from '@idp/testing';
import { renderYaml } from '@idp/render';
import type { JsonObject } from '@idp/model';
import { loadPlatform } from '@idp/workspace';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { k3dConfigOf } from './k3d-config';

const scratch = mkdtempSync(join(tmpdir(), 'k3d-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What k3d says of a file; nothing where it would make a cluster of it. */
function judged(config: JsonObject): string {
  const file = join(scratch, 'k3d.yaml');
  writeFileSync(file, renderYaml(config, 'What k3d is given.'));
  // It leaves copies of what it reads among temporary files.
  const env = { ...process.env, TMPDIR: scratch };
  const { status, stderr } = spawnSync('k3d-lint', [file], { encoding: 'utf8', env });
  return status === 0 ? '' : stderr;
}

describeWith(['k3d-lint'], 'k3d itself', () => {
  const facts: SomeFacts = { registry: 'oci://registry.localhost:5000/platform' };

  it('takes what it is given for each environment of this repository that it makes', async () => {
    const { environments, settings } = await loadPlatform(join(__dirname, '../../..'));
    const own = environments.filter((environment) => environment.facts.value.cluster.provider === 'k3d');

    expect(own.map(({ name }) => name)).toContain('local');
    for (const environment of own) expect(judged(k3dConfigOf(environment, settings.name))).toBe('');
  });

  it.each<[string, SomeFacts]>([
    ['several nodes', { ...facts, nodes: 3 }],
    ['no network of the platform', { ...facts, components: { cilium: false } }],
    ['ports of the nodes', { ...facts, gateway: { hostPorts: { http: 8080, https: 8443 } } }],
  ])('takes %s', (_what, given) => {
    expect(judged(k3dConfigOf(anEnvironmentFolder(given, {}, 'local'), 'idp'))).toBe('');
  });

  it.each([
    [{ bogus: true }, 'Additional property bogus is not allowed'],
    [{ metadata: { name: 'no_such.name' } }, "Does not match format 'hostname'"],
    [{ ports: [{ port: '80:http', nodeFilters: ['loadbalancer'] }] }, 'invalid containerPort'],
  ])('refuses %j', (more, said) => {
    const config = k3dConfigOf(anEnvironmentFolder(facts, {}, 'local'), 'idp');

    expect(judged({ ...config, ...more })).toContain(said);
  });
});
