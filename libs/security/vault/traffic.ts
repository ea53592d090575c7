import {
  amazon,
  azure,
  google,
  identityProvider,
  peerAt,
  programs,
  type Contracts,
  type Environment,
  type Peer,
} from '@idp/model';
import type { Values } from './values.gen';

const kubernetes: Peer = { entity: 'kube-apiserver' };
const job = (name: string) => ({ job: `vault-${name}` });

/** Who holds the key. */
function keyServiceOf({ type, region, keyRing, address }: Values['seal'], environment: Environment): readonly Peer[] {
  return {
    disk: [],
    awskms: amazon([`kms.${region}`], region),
    gcpckms: google(['cloudkms']),
    azurekeyvault: azure([`${keyRing}.vault.azure.net`]),
    transit: [peerAt(address, environment)],
  }[type];
}

/** Secrets are read by External Secrets only, and by people. */
export const traffic: Contracts<Values>['traffic'] = {
  vault: {
    ...programs.vault,
    among: [8200, 8201],
    from: ({ snapshots }, { vaultKeys }) => [
      { entity: 'ingress' },
      // Where deploy makes Vault, by the API server's way to pods.
      ...(vaultKeys === 'vault' ? [] : [kubernetes]),
      { program: 'external-secrets' },
      { pods: job('configurator') },
      ...(snapshots.enabled ? [{ pods: job('snapshot') }] : []),
    ],
    to: ({ seal }, environment) => [kubernetes, { route: identityProvider.route }, ...keyServiceOf(seal, environment)],
  },
  configurator: { pods: job('configurator'), to: [kubernetes, { program: 'vault' }] },
  snapshot: { pods: job('snapshot'), to: [{ program: 'vault' }], when: ({ snapshots }) => snapshots.enabled },
};
