import { automation, type JsonObject } from '@idp/model';

/** The variable with the token that is shown to who takes requests. */
export const token = 'ONBOARDING_TOKEN';

/** Who takes requests; no browser sees the token, and no endpoint of the portal passes anything on. */
export const desk: JsonObject = { url: automation.onboarding, token: `\${${token}}` };

const wholly = (pattern: string) => `^${pattern}$`;
const { name, owner, repository } = automation.asked;

const asked: JsonObject = {
  name: {
    ...{ title: 'Name', type: 'string', pattern: wholly(name), 'ui:autofocus': true },
    description: 'Lower-case letters, digits and dashes, at most 40: its namespace is called so.',
  },
  owner: {
    ...{ title: 'Owner', type: 'string', pattern: wholly(`(group:[a-z-]+/)?${owner}`) },
    ...{ description: 'The team that answers for it.', 'ui:field': 'OwnerPicker' },
    'ui:options': { catalogFilter: { kind: 'Group' }, allowArbitraryValues: false },
  },
  repository: {
    ...{ title: 'Repository', type: 'string', pattern: wholly(repository) },
    description: 'Its address over https. A folder deploy with a kustomization says what runs.',
  },
};

/** The form by which people ask for a place for an application, as the catalog reads it. */
export const template: JsonObject = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    name: 'onboarding',
    title: 'A place for an application',
    description:
      'A namespace with limits, a project and an Application of Argo CD: a request in Git, which a person merges.',
    tags: ['onboarding'],
  },
  spec: {
    owner: 'group:default/platform-team',
    type: 'service',
    parameters: [{ title: 'The application', required: Object.keys(asked), properties: asked }],
    steps: [
      {
        ...{ id: 'ask', name: 'Ask for the place', action: 'platform:ask-for-place' },
        input: Object.fromEntries(Object.keys(asked).map((key) => [key, `\${{ parameters.${key} }}`])),
      },
    ],
    output: {
      text: [
        {
          title: 'Asked',
          content:
            'The request `onboard-${{ parameters.name }}` appears in the repository of applications; once it is merged, Argo CD makes the place.',
        },
      ],
    },
  },
};
