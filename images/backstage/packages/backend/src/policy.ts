import { createBackendModule } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { mayDo, roleAmong } from './roles.ts';

/** Decides by the role that somebody was given when they logged in. */
export const policy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'roles',
  register(module) {
    module.registerInit({
      deps: { extension: policyExtensionPoint },
      async init({ extension }) {
        extension.setPolicy({
          async handle({ permission }, user) {
            const role = roleAmong(user?.info.ownershipEntityRefs ?? []);
            return { result: mayDo(role, permission.name) ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
          },
        });
      },
    });
  },
});
