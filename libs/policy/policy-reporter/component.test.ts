import { anEnvironment, helmValuesOf } from '@idp/testing';
import policyReporter from './component';
import { pageOf } from './page';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(policyReporter, schema);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given)['policy-reporter'];

describe('policy-reporter', () => {
  it('shows its page to who logs in, with a secret from a Secret', () => {
    expect(chartIn()).toMatchObject({
      ui: {
        enabled: true,
        openIDConnect: {
          enabled: true,
          callbackUrl: 'https://policies.test.example.com/callback',
          secretRef: 'policy-reporter-login',
        },
      },
    });
    expect(JSON.stringify(chartIn())).not.toContain('"clientSecret"');
  });

  it('starts the page anew when its secret at the identity provider changes', () => {
    expect(chartIn()).toMatchObject({
      ui: { podAnnotations: { 'secret.reloader.stakater.com/reload': 'policy-reporter-login' } },
    });
  });

  it('shows it to the groups of the platform', () => {
    expect(pageOf(anEnvironment())).toMatchObject({
      boards: { accessControl: { groups: ['a-admins', 'a-editors', 'a-viewers'] } },
    });
  });

  it('shows nothing where nobody can log in', () => {
    expect(pageOf(anEnvironment({}, ['logins']))).toEqual({ enabled: false });
  });

  it.each([
    ['demo', 1],
    ['ha', 3],
  ] as const)('in size %s, has %i copies, but one page, which knows who is logged in', (size, replicas) => {
    expect(chartIn({ size })).toMatchObject({
      replicaCount: replicas,
      plugin: { kyverno: { replicaCount: replicas } },
    });
    expect(chartIn({ size })).not.toHaveProperty('ui.replicaCount');
  });
});
