import type { Contracts } from '@idp/model';
import type { Values } from './values.gen';

const delivers = ({ delivery }: Values) => delivery !== undefined;

/** What senders of events show, and what pipelines show to others. */
export const secrets: Contracts<Values>['secrets'] = {
  // Read by Alertmanager and by the portal too.
  alerts: { keys: { token: 'random' } },
  onboarding: { keys: { ONBOARDING_TOKEN: 'random' } },
  artifacts: {
    keys: { AWS_ACCESS_KEY_ID: 'given', AWS_SECRET_ACCESS_KEY: 'given' },
    when: ({ artifacts }) => artifacts !== undefined,
  },
  push: { keys: { token: 'random' }, when: delivers },
  forge: { keys: { token: 'given' }, when: delivers },
  registry: { keys: { '.dockerconfigjson': 'given' }, type: 'kubernetes.io/dockerconfigjson', when: delivers },
  analysis: {
    keys: { token: 'given' },
    when: (values, environment) => delivers(values) && environment.has('codeAnalysis'),
  },
};
