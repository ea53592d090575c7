import { valueAt } from '@idp/model';
import { describeWith, helmValuesOf } from '@idp/testing';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import foundation from '@idp/infrastructure/foundation';
import vault from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(vault, schema);
const serverIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).vault;

describe('vault', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 3],
    [5, 5],
  ])('with %i replicas in the environment, has %i that vote', (replicas, voting) => {
    expect(serverIn({ replicas }, { seal: { type: 'transit' } })).toMatchObject({
      server: { ha: { replicas: voting } },
    });
  });

  it.each([
    [1, false],
    [3, true],
  ])('with %i copies, keeps a majority while nodes are drained: %s', (replicas, enabled) => {
    expect(serverIn({ replicas, size: 'ha' })).toMatchObject({ server: { ha: { disruptionBudget: { enabled } } } });
  });

  it('speaks TLS only', () => {
    expect(serverIn()).toMatchObject({ global: { tlsDisable: false } });
    expect(vault.exports.store.server).toBe('https://vault.vault.svc:8200');
  });

  it('is never killed for being sealed', () => {
    expect(serverIn()).not.toHaveProperty('server.livenessProbe');
  });

  it('reads a renewed certificate without a restart, which would seal it', () => {
    expect(serverIn()).toMatchObject({
      server: { shareProcessNamespace: true, extraContainers: [{ name: 'certificate-reloader' }, { name: 'keeper' }] },
    });
  });

  it('writes its audit log to a disk of its own', () => {
    expect(serverIn({}, { auditStorage: '50Gi' })).toMatchObject({
      server: { auditStorage: { enabled: true, size: '50Gi' } },
    });
  });

  it('opens itself with a key on its disk in size demo, and has one copy then', () => {
    expect(serverIn({ replicas: 3 })).toMatchObject({ server: { ha: { replicas: 1 } } });
    expect(serverIn()).not.toHaveProperty('server.ha.raft.config', expect.stringContaining('seal "'));
  });

  it.each(['standard', 'ha'] as const)('is opened by a key service in size %s', (size) => {
    const seal = { key: 'a-key', region: 'eu-central-1' };

    expect(serverIn({ size }, { seal })).toMatchObject({
      server: {
        ha: {
          raft: {
            config: `{{ include "platform.vaultConfiguration" . }}

seal "awskms" {
  region = "eu-central-1"
  kms_key_id = "a-key"
}
`,
          },
        },
      },
    });
  });

  it('makes itself and keeps its keys, but where the environment names another place for them', () => {
    const keeperIn = (vaultKeys: 'vault' | 'file' | 'secret') =>
      JSON.stringify(valueAt(serverIn({ vaultKeys }), 'server', 'extraContainers', 1));

    expect(keeperIn('vault')).toContain('{"name":"MAKES","value":"true"}');
    expect(keeperIn('file')).toContain('{"name":"MAKES","value":"false"}');
    expect(keeperIn('file')).not.toContain('/vault/keys');
    expect(keeperIn('secret')).toContain('/vault/keys');
  });

  it('asks for a token only where another Vault holds its key', () => {
    const token = [{ envName: 'VAULT_TOKEN', secretName: 'vault-seal', secretKey: 'token' }];

    expect(serverIn({}, { seal: { type: 'transit' } })).toMatchObject({
      server: { extraSecretEnvironmentVars: token },
    });
    expect(serverIn()).toMatchObject({ server: { extraSecretEnvironmentVars: [] } });
  });

  it('is saved in sizes standard and ha', () => {
    expect(valuesIn({ size: 'ha' })).toMatchObject({ snapshots: { keep: 28 } });
    expect(valuesIn()).not.toHaveProperty('snapshots');
  });

  it('takes what components may read from the namespaces of the platform only', () => {
    expect(valuesIn()).toMatchObject({ jobs: { namespaces: foundation.exports.namespaces } });
  });

  it('lets each group of people log in with its role', () => {
    expect(valuesIn({ domain: 'a.example.com' })).toMatchObject({
      people: {
        config: { oidc_discovery_url: 'https://dex.a.example.com' },
        roles: { administrators: { bound_claims: { groups: ['a-admins'] }, token_policies: ['administrators'] } },
      },
    });
  });
});

describeWith(['shellcheck'], 'the scripts of vault', () => {
  it.each(['configure', 'keep', 'snapshot'])('have no fault that shellcheck knows: %s', (name) => {
    const template = readFileSync(join(__dirname, 'templates', `${name}.tpl`), 'utf8');
    const script = template.split('\n').slice(1, -2).join('\n');

    expect(spawnSync('shellcheck', ['--shell=sh', '-'], { input: script, encoding: 'utf8' }).stdout).toBe('');
  });
});
