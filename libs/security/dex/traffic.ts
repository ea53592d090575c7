import { identityProvider, peerAt, type Contracts, type Environment, type Peer } from '@idp/model';
import type { Values } from './values.gen';

/** Where people have their accounts. */
function accountsAt({ github, gitlab, microsoft, oidc, ldap }: Values['connectors'], environment: Environment) {
  const urls = [
    github && 'https://github.com',
    gitlab?.url,
    ...(microsoft ? ['https://login.microsoftonline.com', 'https://graph.microsoft.com'] : []),
    oidc?.issuer,
    ldap && `ldaps://${ldap.host}`,
  ];
  return urls.filter((url) => url !== undefined).map((url): Peer => peerAt(url, environment));
}

/** Programs ask it as people do, through the Gateway. */
export const traffic: Contracts<Values>['traffic'] = {
  [identityProvider.component]: {
    pods: { 'app.kubernetes.io/name': 'dex' },
    ports: [5556],
    from: [{ entity: 'ingress' }],
    to: ({ connectors }, environment) => [{ entity: 'kube-apiserver' }, ...accountsAt(connectors, environment)],
  },
};
