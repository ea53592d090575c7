import { objectAt } from '@idp/model';
import { anEnvironment, helmValuesOf } from '@idp/testing';
import argoCd from './component';
import { noticesOf, recipientsOf } from './notices';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(argoCd, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['argo-cd'];
const values = {
  sources: [],
  reconciliation: { every: '2m', jitter: '1m' },
  ...{ cpu: '50m', memory: '192Mi', memoryLimit: '768Mi' },
};

describe('argo-cd', () => {
  it('lets people in through the identity provider only', () => {
    expect(chartIn()).toMatchObject({
      dex: { enabled: false },
      configs: {
        cm: {
          'admin.enabled': false,
          'oidc.config': expect.stringContaining('"clientSecret": "$argo-cd-login:client-secret"'),
        },
      },
    });
  });

  it('has its own administrator where there is no identity provider', () => {
    expect(argoCd.chartValues?.(values, anEnvironment({}, ['logins']))).toMatchObject({
      configs: { cm: { 'admin.enabled': true } },
    });
  });

  it('gives its Secret the label without which Argo CD does not read it', () => {
    expect(argoCd.logins).toMatchObject({ 'argo-cd': { labels: { 'app.kubernetes.io/part-of': 'argocd' } } });
  });

  it('allows nothing but what the groups of the platform have', () => {
    expect(chartIn()).toMatchObject({
      configs: {
        rbac: {
          'policy.default': '',
          'policy.csv': expect.stringMatching(
            /g, a-admins, role:admin\ng, a-editors, role:editor\ng, a-viewers, role:readonly/,
          ),
        },
      },
    });
  });

  it('lets the portal see Applications by a token, and do nothing; without a portal there is no such account', () => {
    const { cm, rbac } = Object(objectAt(chartIn(), 'configs'));
    const granted = rbac['policy.csv'].split('\n').filter((line: string) => /^[pg], backstage,/.test(line));

    expect(cm).toHaveProperty(['accounts.backstage'], 'apiKey');
    expect(granted).toEqual(['p, backstage, applications, get, */*, allow']);
    expect(JSON.stringify(chartIn({ components: { backstage: false } }))).not.toContain('accounts.backstage');
  });

  it('lets nobody run commands in pods', () => {
    expect(chartIn()).toMatchObject({ configs: { cm: { 'exec.enabled': false } } });
    expect(JSON.stringify(chartIn())).not.toContain('exec, create');
  });

  it('leaves it to the platform who may call whom: the policies of its chart let everybody in', () => {
    expect(chartIn()).toMatchObject({ global: { networkPolicy: { create: false } } });
  });

  it('measures what stands before several copies of its cache, and only there', () => {
    expect(valuesIn({ size: 'ha' })).toHaveProperty('metrics.redis-ha-haproxy');
    expect(valuesIn({ size: 'standard' })).not.toHaveProperty('metrics.redis-ha-haproxy');
  });

  it('overlooks no difference', () => {
    expect(JSON.stringify(chartIn())).not.toContain('ignoreDifferences');
  });

  it('does not ask Applications how they are, because the root would wait for itself', () => {
    expect(JSON.stringify(chartIn())).not.toContain('health.argoproj.io_Application');
  });

  it('never loses its kinds', () => {
    expect(chartIn()).toMatchObject({
      crds: { annotations: { 'argocd.argoproj.io/sync-options': expect.stringContaining('Prune=false,Delete=false') } },
    });
  });

  it('trusts the platform CA, with what git itself reads as well', () => {
    expect(chartIn()).toMatchObject({
      repoServer: {
        env: expect.arrayContaining([
          { name: 'SSL_CERT_DIR', value: '/etc/ssl/certs:/etc/platform' },
          { name: 'GIT_SSL_CAPATH', value: '/etc/platform' },
        ]),
      },
    });
  });

  it('asks Git more than once before an ApplicationSet fails, which would ask again only after three minutes', () => {
    expect(chartIn()).toMatchObject({
      repoServer: { env: expect.arrayContaining([{ name: 'ARGOCD_GIT_ATTEMPTS_COUNT', value: '5' }]) },
    });
  });

  it.each([
    [1, undefined],
    [2, undefined],
    [3, true],
  ])('with %i replicas, caches in three: %s', (replicas, enabled) => {
    expect(Object(chartIn({ replicas }))['redis-ha']?.enabled).toBe(enabled);
    expect(chartIn({ replicas })).toMatchObject({ server: { replicas }, repoServer: { replicas } });
  });

  it('tells whom the environment names of both events', () => {
    const url = 'https://chat.example.com/hook';
    const recipients = recipientsOf({ ...values, notifications: { url } });

    expect(recipients).toEqual({ people: url });
    expect(noticesOf(recipients)).toMatchObject({
      notifiers: { 'service.webhook.people': expect.stringContaining(url) },
      templates: { 'template.unwell': expect.stringContaining('"people":') },
      subscriptions: [{ recipients: ['people'], triggers: ['sync-failed', 'unwell'] }],
    });
  });

  it('tells nobody where there is nobody to tell', () => {
    expect(recipientsOf(values)).toEqual({});
    expect(argoCd.chartValues?.(values, anEnvironment())).toMatchObject({ notifications: { enabled: false } });
  });
});
