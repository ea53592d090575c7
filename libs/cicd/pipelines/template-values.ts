import { argoCd, type Environment, type JsonObject } from '@idp/model';
import { artifactRepository } from './artifacts';
import { buildTemplate } from './build';
import { eventSource, sensor } from './events';
import { gitTemplate, repositoryOf } from './git-steps';
import { builderNamespace, imageBuilder } from './image-builder';
import { onboardTemplate } from './onboarding';
import { remediationAccount, remedies } from './remedies';
import type { Values } from './values.gen';

/** What the templates read: workflows, what starts them, and what delivery needs where there is one. */
export function templateValues(values: Values, environment: Environment) {
  const { artifacts, delivery } = values;
  return {
    workflowTemplates: workflowTemplates(values, environment),
    eventSource: eventSource(values, environment),
    sensor: sensor(values, environment),
    builderNamespace,
    remediation: { account: remediationAccount, applications: argoCd.namespace },
    ...(artifacts && { artifactRepository: artifactRepository(artifacts) }),
    ...(delivery && {
      builder: imageBuilder(values, environment),
      applications: { namespace: argoCd.namespace, repository: repositoryOf(delivery), branch: delivery.branch },
    }),
  };
}

function workflowTemplates({ delivery }: Values, environment: Environment): Readonly<Record<string, JsonObject>> {
  return {
    ...Object.fromEntries(remedies.map(({ name, spec }) => [name, spec])),
    ...(delivery && {
      git: gitTemplate(delivery, environment),
      build: buildTemplate(delivery, environment),
      onboard: onboardTemplate(delivery, environment),
    }),
  };
}
