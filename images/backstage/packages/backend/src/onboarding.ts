import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { createTemplateAction, scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { handIn, type Desk } from './request.ts';

/** The action by which the template asks for a place for an application, where configuration says who takes requests. */
export const onboarding = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'onboarding',
  register(module) {
    module.registerInit({
      deps: { actions: scaffolderActionsExtensionPoint, config: coreServices.rootConfig },
      async init({ actions, config }) {
        const desk = config.getOptionalConfig('onboarding');
        if (desk) actions.addActions(askingAt({ url: desk.getString('url'), token: desk.getString('token') }));
      },
    });
  },
});

function askingAt(desk: Desk) {
  return createTemplateAction({
    id: 'platform:ask-for-place',
    description: 'Asks pipelines for a place for an application.',
    supportsDryRun: true,
    schema: {
      input: {
        name: (z) => z.string().describe('What it is called.'),
        owner: (z) => z.string().describe('The team that answers for it.'),
        repository: (z) => z.string().describe('Where its source lies.'),
      },
    },
    async handler({ input, isDryRun, logger }) {
      if (isDryRun) return logger.info(`Would ask for a place for ${input.name}.`);
      await handIn(input, desk);
      logger.info(`Asked for a place for ${input.name}.`);
    },
  });
}
