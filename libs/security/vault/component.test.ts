import { valueAt } from '@idp/model';
import { describeWith, helmValuesOf } from '@idp/testing';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
    expect(vault.exports.store.server).toMatch(/^https:/);
  });

  it('is called where the copy that answers is, and nobody is led to a copy that is sealed or gone', () => {
    expect(vault.exports.store.server).toBe('https://vault-active.vault.svc:8200');
    expect(vault.routes).toMatchObject({ vault: { service: 'vault-active' } });
    expect(valueAt(serverIn({ replicas: 3, size: 'ha' }), 'server', 'service')).toEqual({
      publishNotReadyAddresses: false,
    });
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

  it('calls that Vault by its own name, and not as the command line calls this one', () => {
    expect(serverIn({}, { seal: { type: 'transit' } })).not.toHaveProperty('server.extraEnvironmentVars');
    expect(valueAt(serverIn(), 'server', 'extraContainers', 1, 'env')).toContainEqual({
      name: 'VAULT_TLS_SERVER_NAME',
      value: 'vault-active.vault.svc',
    });
  });

  it('is known to Azure by a label of its pods too', () => {
    const identity = { 'azure.workload.identity/use': 'true' };

    expect(serverIn({}, { seal: { type: 'azurekeyvault' } })).toMatchObject({ server: { extraLabels: identity } });
    expect(serverIn()).not.toMatchObject({ server: { extraLabels: identity } });
  });

  it('is saved in sizes standard and ha', () => {
    expect(valuesIn({ size: 'ha' })).toMatchObject({ snapshots: { keep: 28 } });
    expect(valuesIn()).not.toHaveProperty('snapshots');
  });

  it('is well before the first snapshot is made, though its volume may wait for that', () => {
    const [, claim = ''] = /kind: PersistentVolumeClaim([^]*?)\n---/.exec(templateOf('snapshots')) ?? [];

    expect(claim).toContain('argocd.argoproj.io/ignore-healthcheck: "true"');
  });

  it('takes what components may read from the namespaces of the platform only', () => {
    expect(valuesIn()).toMatchObject({ jobs: { namespaces: foundation.exports.namespaces } });
  });

  it('lets each group of people log in with its role', () => {
    expect(valuesIn({ domain: 'a.example.com' })).toMatchObject({
      people: {
        config: { oidc_discovery_url: 'https://dex.a.example.com', default_role: 'viewers' },
        roles: { administrators: { bound_claims: { groups: ['a-admins'] }, token_policies: ['administrators'] } },
      },
    });
  });

  it('remembers what it counts for longer than Prometheus takes to ask', () => {
    const [, amount, unit] = /prometheus_retention_time = "(\d+)(\w)"/.exec(scriptOf('configuration')) ?? [];

    expect(unit).toBe('h');
    expect(Number(amount)).toBeGreaterThan(0);
  });

  it.each([
    [9, 'goes on'],
    [41, 'begins another audit log'],
  ])('with %i of 100 parts of its disk in its audit log, it %s', (parts, does) => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    const program = (name: string, text: string) =>
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    const [turn = ''] = /^turn_audit_log\(\) {[^]*?^}/m.exec(scriptOf('keep')) ?? [];
    try {
      program('df', 'printf "Filesystem 1024-blocks\\n/dev/a 100\\n"');
      program('du', `echo "${parts} $2"`);
      program('pidof', 'echo 7');
      program('xargs', `cat > ${folder}/told; echo "$@" >> ${folder}/told`);
      writeFileSync(join(folder, 'audit.log'), '');
      const script = `set -eu\n${turn.replaceAll('/vault/audit', folder)}\nturn_audit_log`;
      const { status } = spawnSync('sh', ['-c', script], { env: { PATH: `${folder}:${process.env['PATH']}` } });

      expect(status).toBe(0);
      expect(existsSync(join(folder, 'audit.log.1'))).toBe(does !== 'goes on');
      expect(existsSync(join(folder, 'told')) && readFileSync(join(folder, 'told'), 'utf8')).toBe(
        does !== 'goes on' && '7\nkill -HUP\n',
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what a component asks of Vault in a ConfigMap', () => {
  const role = (namespace: string, more = '') => `{
  "bound_service_account_names": ["shop-secrets"],
  "bound_service_account_namespaces": ["${namespace}"],
  "audience": "vault",
  "token_policies": ["shop"],${more}
  "token_ttl": "15m"
}
`;
  const policy = (path: string, ...capabilities: string[]) =>
    `path "${path}" {\n  capabilities = ${JSON.stringify(capabilities).replaceAll(',', ', ')}\n}\n`;
  const own = policy('kv/data/shop/session', 'create', 'read', 'update');

  it.each([
    ['given', 'its own secrets, and others to read', role('a-place'), own + policy('kv/data/dex/client-shop', 'read')],
    ['refused', 'the role of another namespace', role('another-place'), own],
    ['refused', 'another role beside its own', role('a-place', '"token_policies": ["administrators"],'), own],
    ['refused', 'all secrets', role('a-place'), policy('kv/data/*', 'read')],
    ['refused', 'to write what others own', role('a-place'), policy('kv/data/dex/client-shop', 'create')],
    [
      'refused',
      'to write policies',
      role('a-place'),
      own + policy('sys/policies/acl/shop', 'create', 'read', 'update'),
    ],
  ])('is %s: %s', (answer, _what, asked, allowed) => {
    const folder = mkdtempSync(join(tmpdir(), 'fragment-'));
    const [modest = ''] = /^is_all\(\)[^]*?^}/m.exec(scriptOf('configure')) ?? [];
    try {
      writeFileSync(join(folder, 'shop.role.json'), asked);
      writeFileSync(join(folder, 'shop.policy.hcl'), allowed);
      const { status } = spawnSync('sh', ['-c', `${modest}\nis_modest shop a-place ${folder}/shop`]);

      expect(status === 0 ? 'given' : 'refused').toBe(answer);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function scriptOf(name: string): string {
  return readFileSync(join(__dirname, 'templates', `${name}.tpl`), 'utf8');
}

function templateOf(name: string): string {
  return readFileSync(join(__dirname, 'templates', `${name}.yaml`), 'utf8');
}

describeWith(['shellcheck'], 'the scripts of vault', () => {
  it.each(['configure', 'keep', 'snapshot'])('have no fault that shellcheck knows: %s', (name) => {
    const script = scriptOf(name).split('\n').slice(1, -2).join('\n');

    expect(spawnSync('shellcheck', ['--shell=sh', '-'], { input: script, encoding: 'utf8' }).stdout).toBe('');
  });
});
