import type { Vault } from './open-vault';

/**
 * Lets the configurator log in with the policy that its chart has, and revokes the root token. Each part may be done
 * already: the last one is what ends it.
 */
export async function admitConfigurator(vault: Vault, token: string, policy: string): Promise<void> {
  const methods = await vault.ask(token, 'GET', 'sys/auth');
  if (methods['kubernetes/'] === undefined)
    await vault.ask(token, 'POST', 'sys/auth/kubernetes', { type: 'kubernetes' });
  await vault.ask(token, 'POST', 'auth/kubernetes/config', { kubernetes_host: 'https://kubernetes.default.svc' });
  await vault.ask(token, 'POST', 'sys/policies/acl/configurator', { policy });
  await vault.ask(token, 'POST', 'auth/kubernetes/role/configurator', {
    bound_service_account_names: ['vault-configurator'],
    bound_service_account_namespaces: ['vault'],
    audience: 'vault',
    token_policies: ['configurator'],
    token_ttl: '10m',
  });
  await vault.ask(token, 'POST', 'auth/token/revoke-self');
}
