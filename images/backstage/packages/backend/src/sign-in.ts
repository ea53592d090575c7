import { coreServices, createBackendModule, type RootConfigService } from '@backstage/backend-plugin-api';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { authProvidersExtensionPoint, createOAuthProviderFactory } from '@backstage/plugin-auth-node';
import { NotAllowedError } from '@backstage/errors';
import { personOf, type Access, type Claims, type Person } from './person.ts';
import type { Role } from './roles.ts';

/** Lets people in by OpenID Connect: who they are and what they have follows from their groups, at each login and refresh. */
export const signIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'oidc-with-groups',
  register(module) {
    module.registerInit({
      deps: { providers: authProvidersExtensionPoint, config: coreServices.rootConfig },
      async init({ providers, config }) {
        const access = accessIn(config);
        providers.registerProvider({
          providerId: 'oidc',
          factory: createOAuthProviderFactory({
            authenticator: oidcAuthenticator,
            signInResolver: ({ result }, context) => {
              const { name, entities } = admitted(result.fullProfile.userinfo, access);
              return context.issueToken({ claims: { sub: name, ent: [...entities] } });
            },
          }),
        });
      },
    });
  },
});

function admitted(claims: Claims, access: Access): Person {
  try {
    return personOf(claims, access);
  } catch (error) {
    throw new NotAllowedError(error instanceof Error ? error.message : String(error));
  }
}

function accessIn(config: RootConfigService): Access {
  const of = (role: Role) => config.getOptionalStringArray(`permission.roles.${role}`) ?? [];
  return { viewers: of('viewers'), editors: of('editors'), administrators: of('administrators') };
}
