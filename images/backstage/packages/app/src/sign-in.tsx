import { OAuth2 } from '@backstage/core-app-api';
import { SignInPage } from '@backstage/core-components';
import {
  ApiBlueprint,
  configApiRef,
  createApiRef,
  createFrontendModule,
  discoveryApiRef,
  oauthRequestApiRef,
  type BackstageIdentityApi,
  type ProfileInfoApi,
  type SessionApi,
} from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';

const loginApiRef = createApiRef<BackstageIdentityApi & ProfileInfoApi & SessionApi>({ id: 'auth.oidc' });

const login = ApiBlueprint.make({
  name: 'oidc',
  params: (define) =>
    define({
      api: loginApiRef,
      deps: { configApi: configApiRef, discoveryApi: discoveryApiRef, oauthRequestApi: oauthRequestApiRef },
      factory: (apis) =>
        OAuth2.create({
          ...apis,
          provider: { id: 'oidc', title: 'The platform', icon: () => null },
          environment: apis.configApi.getOptionalString('auth.environment'),
          defaultScopes: ['openid', 'profile', 'email'],
        }),
    }),
});

const page = SignInPageBlueprint.make({
  params: {
    loader: async () => (props) => (
      <SignInPage
        {...props}
        provider={{ id: 'oidc', title: 'The platform', message: 'The login of all its pages', apiRef: loginApiRef }}
      />
    ),
  },
});

/** The one way in: the identity provider of the platform. */
export const signIn = createFrontendModule({ pluginId: 'app', extensions: [login, page] });
