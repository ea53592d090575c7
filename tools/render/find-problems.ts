import type { ComponentFolder, Platform, Problem } from '@idp/model';
import { findDefinitionProblems } from './problems/definitions';
import { findEnvironmentProblems } from './problems/environments';
import { findEqualClusters, findEqualHosts, findMissingNeeds } from './problems/placements';
import { findSharedStores } from './problems/shared-stores';
import { findTemplateProblems } from './problems/templates';
import { findTwinObjects } from './problems/twin-objects';
import { findValueProblems } from './problems/values';

/** Everything that is wrong with a platform before it is rendered, with what was wrong when it was read, each once. */
export function findProblems(platform: Platform): readonly Problem[] {
  return [
    ...findPlatformProblems(platform),
    ...platform.components.flatMap((component) => findChartProblems(component, platform)),
  ];
}

/** What is wrong with the platform when it is read, and with what its parts say of each other. */
export function findPlatformProblems(platform: Platform): readonly Problem[] {
  const { components, environments } = platform;
  return [
    ...platform.problems,
    ...components.flatMap((component) => findDefinitionProblems(component, platform)),
    ...environments.flatMap((environment) => [
      ...findEnvironmentProblems(environment, platform),
      ...findMissingNeeds(environment, platform),
    ]),
    ...findEqualClusters(platform),
    ...findEqualHosts(platform),
    ...findSharedStores(platform),
  ];
}

/** What is wrong with what the chart of a component is made of; it follows from what the chart follows from. */
export function findChartProblems(component: ComponentFolder, platform: Platform): readonly Problem[] {
  return [
    ...findTemplateProblems(component, platform),
    ...findTwinObjects(component, platform),
    ...findValueProblems(component, platform),
  ];
}
