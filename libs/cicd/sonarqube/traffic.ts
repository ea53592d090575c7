import { programs, type Contracts } from '@idp/model';

/** The pods of the Job that sets the administrator's password. */
const job = { 'app.kubernetes.io/name': 'sonarqube', 'app.kubernetes.io/component': 'cicd' };

/** It asks people and pipelines who they are, and goes nowhere but to its database. */
export const traffic: Contracts<unknown>['traffic'] = {
  sonarqube: {
    ...programs.sonarqube,
    from: [{ entity: 'ingress' }, { program: 'workflows' }, { program: 'prometheus' }, { pods: job }],
  },
  administrator: { pods: job, to: [{ program: 'sonarqube' }] },
};
