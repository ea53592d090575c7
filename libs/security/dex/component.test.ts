import { loginClients } from '@idp/model';
import { anEnvironment, helmValuesOf } from '@idp/testing';
import { chartValues } from './chart-values';
import dex from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(dex, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).dex;
const github = { connectors: { github: { clientId: 'an-id', organisations: ['an-organisation'] } } };

const withLocalUser = { connectors: {}, localUser: true, cpu: '10m', memory: '128Mi' };

describe('dex', () => {
  it('knows each client, and where to send people back', () => {
    const client = { id: 'grafana', redirectURIs: ['https://grafana.test.example.com/login/generic_oauth'] };

    expect(chartIn({}, github)).toMatchObject({
      config: {
        issuer: 'https://dex.test.example.com',
        staticClients: expect.arrayContaining([expect.objectContaining(client)]),
      },
    });
    expect(chartIn({}, github)).toHaveProperty('config.staticClients.length', Object.keys(loginClients).length);
  });

  it('sends the command line of Vault back to the machine that it runs on', () => {
    const vault = { id: 'vault', redirectURIs: expect.arrayContaining(['http://localhost:8250/oidc/callback']) };

    expect(chartIn({}, github)).toMatchObject({
      config: { staticClients: expect.arrayContaining([expect.objectContaining(vault)]) },
    });
  });

  it('has secrets by variables, never in its configuration', () => {
    expect(chartIn({}, github)).toMatchObject({
      config: { connectors: [{ type: 'github', config: { clientSecret: '$CONNECTOR_GITHUB' } }] },
      envVars: expect.arrayContaining([
        { name: 'CLIENT_ARGO_CD', valueFrom: { secretKeyRef: { name: 'dex-client-argo-cd', key: 'client-secret' } } },
        {
          name: 'CONNECTOR_GITHUB',
          valueFrom: { secretKeyRef: { name: 'dex-connector-github', key: 'client-secret' } },
        },
      ]),
    });
  });

  it('asks a person for the secrets of the connectors that it has, and for no others', () => {
    expect(
      Object.keys(Object(valuesIn({}, github)['secrets'])).filter((name) => name.startsWith('connector-')),
    ).toEqual(['connector-github']);
  });

  it('asks a directory as somebody whose password is a secret', () => {
    const ldap = { host: 'ldap.example.com:636', bindDn: 'cn=dex', people: 'ou=people', groups: 'ou=groups' };

    expect(chartIn({}, { connectors: { ldap } })).toMatchObject({
      config: { connectors: [{ config: { bindPW: '$CONNECTOR_LDAP' } }] },
    });
  });

  it.each([
    ['gitlab', { clientId: 'an-id', groups: ['a-group'] }],
    ['microsoft', { clientId: 'an-id', tenant: 'a-tenant' }],
    ['oidc', { clientId: 'an-id', issuer: 'https://accounts.example.com' }],
  ])('lets people in who have an account there: %s', (type, facts) => {
    expect(chartIn({}, { connectors: { [type]: facts } })).toMatchObject({
      config: {
        connectors: [{ type, config: { clientID: 'an-id', redirectURI: 'https://dex.test.example.com/callback' } }],
      },
    });
  });

  it('is a version that finds the API server at an address of IPv4, whatever Go it is built with', () => {
    expect(chartIn({}, github)).toMatchObject({ image: { tag: 'v2.45.1' } });
  });

  it('is refused where nobody could log in', () => {
    expect(() => chartIn()).toThrow('nobody can log in');
  });

  it('has no passwords of its own, but one person on a laptop', () => {
    expect(chartIn({ size: 'ha' }, github)).toMatchObject({ config: { enablePasswordDB: false } });
    expect(chartIn({}, { localUser: true })).toMatchObject({
      config: { staticPasswords: [{ email: 'administrator@test.example.com' }] },
    });
    expect(() => chartIn({ size: 'standard' }, { localUser: true })).toThrow('size demo only');
  });

  it('has that person in every group, so that pages know people by their groups alone', () => {
    const groups = ['a-admins', 'a-editors', 'a-viewers'];

    expect(chartIn({}, { localUser: true })).toMatchObject({ config: { staticPasswords: [{ groups }] } });
    expect(() =>
      chartValues(withLocalUser, { ...anEnvironment(), groups: { administrators: [], editors: [], viewers: [] } }),
    ).toThrow('name a group for administrators');
  });
});
