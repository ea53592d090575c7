import type { Facts } from './environment.gen';
import type { Settings } from './settings.gen';

/** The labels that say who pays and who answers; every emitted object carries them. */
export const businessLabels = ['owner', 'business-unit', 'environment', 'cost-centre'] as const;

/** The labels that say what an object is part of; every emitted object carries them, selectors may use name and instance. */
export const identityLabels = [
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/version',
  'app.kubernetes.io/component',
  'app.kubernetes.io/part-of',
  'app.kubernetes.io/managed-by',
] as const;

/** The business labels of what a team owns in an environment, and the environment's own labels over them. */
export function businessLabelsOf(
  owner: string,
  settings: Settings,
  environment: string,
  facts: Facts,
): Readonly<Record<string, string>> {
  const team = settings.owners[owner];
  return {
    owner,
    'business-unit': team?.businessUnit ?? '',
    'cost-centre': team?.costCentre ?? '',
    ...facts.labels,
    environment,
  };
}
