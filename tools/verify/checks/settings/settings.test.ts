import { aRendering } from '@idp/testing';
import { settings } from './index';

function found(name: string, data: Readonly<Record<string, string>>) {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data };
  return settings
    .findFindings(aRendering({ shop: JSON.stringify(object) }))
    .map(({ what, remedy }) => `${what}; ${remedy}`);
}

describe('settings of Argo CD', () => {
  it.each<Readonly<Record<string, string>>>([
    { 'timeout.reconciliation': '2m', 'timeout.hard.reconciliation': '0s', 'exec.enabled': 'false' },
    {
      'resource.customizations.health.apps_Deployment': 'return {}',
      'application.resourceTrackingMethod': 'annotation',
    },
    {
      'oidc.config': 'issuer: https://dex.example.com\nclientID: argo-cd\n',
      'resource.exclusions': '- kinds: [Event]',
    },
  ])('are in words that it knows: %j', (data) => {
    expect(found('argocd-cm', data)).toEqual([]);
  });

  it.each([
    [{ 'timeout.reconciliation': '2 minutes' }, '"2 minutes" is no time; write a number and its unit'],
    [
      { 'timeout.reconcilation': '2m' },
      'there is no setting "timeout.reconcilation"; did you mean "timeout.reconciliation"',
    ],
    [{ 'admin.enabled': 'no' }, '"no" is none of what may stand here'],
    [{ 'application.resourceTrackingMethod': 'annotations' }, 'did you mean "annotation"?'],
    [{ 'resource.exclusions': '- kinds: [Event' }, 'is no YAML'],
    [{ 'oidc.config': 'issuer: https://dex.example.com\n' }, 'says no clientID: nobody can log in'],
    [{ 'oidc.config': 'issuer: a\nclientID: b\nrequestedScope: []\n' }, 'did you mean "requestedScopes"?'],
  ])('are in words that it does not know: %j', (data, problem) => {
    expect(found('argocd-cm', data)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('notices of Argo CD', () => {
  const notices = {
    'service.webhook.people': 'url: https://example.com',
    'service.slack': 'token: $token',
    'template.unwell': 'webhook: { people: { method: POST } }',
    'trigger.on-unwell': "- when: 'true'\n  send: [unwell]",
    subscriptions: '- recipients: [people, "slack:alerts"]\n  triggers: [on-unwell]',
  };

  it('name what is there', () => {
    expect(found('argocd-notifications-cm', notices)).toEqual([]);
  });

  it.each([
    [
      { 'trigger.on-unwell': '- send: [unwel]' },
      'there is no template "unwel": nobody is told; did you mean "unwell"?',
    ],
    [{ 'template.unwell': 'webhook: { poeple: {} }' }, 'there is no service "poeple"'],
    [{ subscriptions: '- recipients: [mail]\n  triggers: [on-unwell]' }, 'there is no service "mail"'],
    [{ subscriptions: '- recipients: [people]\n  triggers: [unwell]' }, 'there is no trigger "unwell"'],
    [{ defaultTriggers: '[on-unwel]' }, 'there is no trigger "on-unwel"'],
  ])('name what is not there: %j', (change, problem) => {
    expect(found('argocd-notifications-cm', { ...notices, ...change })).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a configuration of Dex', () => {
  const dex = (connector: string, more = 'expiry: { idTokens: 1h }') => ({
    'config.yaml': `issuer: https://dex.example.com\nstorage:\n  type: kubernetes\n${more}\nconnectors: [{ ${connector} }]\n`,
  });
  const github = 'type: github, id: github, config: { redirectURI: https://dex.example.com/callback }';

  it('is in words that it knows', () => {
    expect(found('dex', dex(github))).toEqual([]);
    expect(found('other', { 'config.yaml': 'issuer: https://dex.example.com\ntype: githubs\n' })).toEqual([]);
  });

  it.each([
    [
      dex(github.replace('type: github', 'type: githb')),
      '"githb" is none of what may stand here; did you mean "github"?',
    ],
    [dex(github.replace('/callback', '/back')), 'sent back to https://dex.example.com/back, where Dex does not wait'],
    [dex(github, 'expiry: { refreshTokens: { validIfNotUsedFor: 1 day } }'), '"1 day" is no time'],
    [
      dex(github, 'staticClients: [{ id: a, secretEnv: A }, { id: a, secret: b }]'),
      'two of staticClients are called "a"',
    ],
    [
      dex(github, 'staticClients: [{ id: a }, { id: b, public: true }]'),
      'the client "a" has no secret, so Dex does not start',
    ],
  ])('is in words that it does not know: %j', (data, problem) => {
    expect(found('dex', data)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('words of Vault', () => {
  it.each([
    ['listener "tcp" {\n  tls_min_version = "tls12"\n}', []],
    ['listener "tcp" {\n  tls_min_version = "1.2"\n}', ['"1.2" is none of what may stand here; use one of']],
    ['path "kv/data/a" {\n  capabilities = ["read", "list"]\n}', []],
    ['path "kv/data/a" {\n  capabilities = ["read", "lst"]\n}', ['did you mean "list"?']],
  ])('are those that it knows: %s', (text, problems) => {
    expect(found('vault', { 'a.hcl': text })).toEqual(problems.map((one) => expect.stringContaining(one)));
  });
});

describe('settings of the controller of Argo Workflows', () => {
  const settings = (more: string) => found('controller', { config: `nodeEvents: { enabled: true }\n${more}\n` });

  it.each([
    ['workflowDefaults: { spec: { podGC: { strategy: OnPodSuccess }, activeDeadlineSeconds: 60 } }', []],
    ['persistence: { archive: true, archiveTTL: 30d }', []],
    ['executor: { resources: { limits: { memory: 256Mi, cpu: 1 } } }', []],
    ['nodeEvent: {}', ['there is no setting "nodeEvent"; did you mean "nodeEvents"?']],
    ['persistence: { archiveTtl: 30d }', ['did you mean "archiveTTL"?']],
    ['persistence: { archiveTTL: 30 days }', ['"30 days" is no time']],
    ['mainContainer: { resources: { limits: { memory: 512MB } } }', ['"512MB" is no amount; write it as 50m or 256Mi']],
    ['workflowDefaults: { spec: { ttlStratgy: {} } }', ['did you mean "ttlStrategy"?']],
    ['workflowDefaults: { spec: { podGC: { strategy: OnPodSucces } } }', ['did you mean "OnPodSuccess"?']],
  ])('are in words that it knows: %s', (more, problems) => {
    expect(settings(more)).toEqual(problems.map((one) => expect.stringContaining(one)));
  });
});

describe('the rule by which Grafana gives roles', () => {
  it.each([
    ["contains(groups[*], 'a') && 'Admin' || contains(groups[*], 'b (c') && 'Viewer'", []],
    ["contains(groups[*], 'a') && 'Administrator'", ['"Administrator" is none of what may stand here']],
    ["contains(groups[*], 'a') && 'viewer'", ['did you mean "Viewer"?']],
    ["contains(groups[*], 'a' && 'Admin'", ['role_attribute_path has a bracket that is not closed']],
  ])('gives such as there are: %s', (rule, problems) => {
    expect(found('grafana', { 'grafana.ini': `[auth.generic_oauth]\nrole_attribute_path = ${rule}\n` })).toEqual(
      problems.map((one) => expect.stringContaining(one)),
    );
  });
});
