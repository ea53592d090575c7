import { aRendering } from '@idp/testing';
import { logins } from './index';

const dex = (connector: string, variables: string) => `
kind: Secret
metadata: { name: dex }
stringData:
  config.yaml: |
    issuer: https://login.example.com
    connectors: [{ config: { clientSecret: ${connector} } }]
    staticClients:
      - { id: grafana, secretEnv: GRAFANA }
---
kind: Deployment
metadata: { name: dex }
spec: { template: { spec: { containers: [{ name: dex, env: [${variables}] }] } } }`;
const SET = '{ name: GRAFANA, value: a }, { name: GITHUB, value: b }';

function found(provider: string, config = '') {
  return logins
    .findFindings(aRendering({ dex: provider, web: config }))
    .map(({ object, path, what, remedy }) => `${object?.name} ${path}: ${what}; ${remedy}`);
}

const config = (text: string) => `kind: ConfigMap\nmetadata: { name: web }\ndata: { a.ini: ${JSON.stringify(text)} }`;

describe('a program in which people log in', () => {
  it('is known to the identity provider', () => {
    expect(found(dex('$GITHUB', SET), config('client_id = grafana\nurl = https://login.example.com/auth'))).toEqual([]);
    expect(found(dex('$GITHUB', SET), config('issuer: https://login.example.com\nclientId:\n  name: secret'))).toEqual(
      [],
    );
    expect(found(dex('$GITHUB', SET), config('client_id = other\nurl = https://elsewhere.example.com'))).toEqual([]);
    expect(found(dex('$GITHUB', SET), config('client_id = grafanas\nurl = https://login.example.com/auth'))).toEqual([
      'web data["a.ini"]: https://login.example.com knows no client "grafanas"; did you mean "grafana"?',
    ]);
  });
});

describe('an identity provider', () => {
  it('reads variables that are set', () => {
    expect(found(dex('$GITHUP', SET))).toEqual([
      'dex stringData["config.yaml"]: nobody sets the variable GITHUP; did you mean "GITHUB"?',
    ]);
    expect(found(dex('$GITHUB', '{ name: GITHUB, value: b }'))).toEqual([
      expect.stringContaining('nobody sets the variable GRAFANA'),
    ]);
  });

  it('lets people in of whom some may do something', () => {
    const asking = dex('$GITHUB', SET);
    const among = (groups: object, provider = asking) => {
      const rendering = aRendering({ dex: provider });
      return logins.findFindings({
        ...rendering,
        platform: {
          ...rendering.platform,
          settings: {
            ...rendering.platform.settings,
            groups: { administrators: [], editors: [], viewers: [], ...groups },
          },
        },
      });
    };

    expect(among({ viewers: ['everybody'] })).toEqual([]);
    expect(among({}, asking.replace(/connectors: .*/, 'connectors: []'))).toEqual([]);
    expect(among({})).toMatchObject([
      {
        what: 'it lets people in, and no group of them may do anything',
        remedy: expect.stringContaining('platform.yaml'),
      },
    ]);
  });
});
