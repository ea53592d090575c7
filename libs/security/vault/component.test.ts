import { helmValuesOf } from '@idp/testing';
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
    expect(serverIn({ replicas })).toMatchObject({ server: { ha: { replicas: voting } } });
  });

  it.each([
    [1, false],
    [3, true],
  ])('with %i copies, keeps a majority while nodes are drained: %s', (replicas, enabled) => {
    expect(serverIn({ replicas })).toMatchObject({ server: { ha: { disruptionBudget: { enabled } } } });
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
      server: { shareProcessNamespace: true, extraContainers: [{ name: 'certificate-reloader' }] },
    });
  });

  it('writes its audit log to a disk of its own', () => {
    expect(serverIn({}, { auditStorage: '50Gi' })).toMatchObject({
      server: { auditStorage: { enabled: true, size: '50Gi' } },
    });
  });
});
