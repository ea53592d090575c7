import certManager from '@idp/infrastructure/cert-manager';
import { trustBundle } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import trustManager from './component';

const valuesIn = helmValuesOf(trustManager);

describe('trust-manager', () => {
  it('copies the root certificate of cert-manager to where contracts look for it', () => {
    expect(valuesIn()).toMatchObject({ rootSecret: certManager.exports.rootSecret, trustBundle });
  });

  it('lives beside the Secret that it reads', () => {
    expect(trustManager.namespace).toBe(certManager.namespace);
    expect(valuesIn()).toMatchObject({ 'trust-manager': { app: { trust: { namespace: certManager.namespace } } } });
  });

  it('trusts no public authority inside the platform', () => {
    expect(valuesIn()).toMatchObject({ 'trust-manager': { defaultPackage: { enabled: false } } });
  });
});
