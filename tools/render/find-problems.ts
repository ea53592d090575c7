import type { Platform, Problem } from '@idp/model';
import { findDefinitionProblems } from './problems/definitions';
import { findEnvironmentProblems } from './problems/environments';
import { findEqualClusters, findEqualHosts, findMissingNeeds } from './problems/placements';
import { findTemplateProblems } from './problems/templates';
import { findTwinObjects } from './problems/twin-objects';
import { findValueProblems } from './problems/values';

/** Everything that is wrong with a platform before it is rendered, with what was wrong when it was read, each once. */
export function findProblems(platform: Platform): readonly Problem[] {
  const { components, environments } = platform;
  return [
    ...platform.problems,
    ...components.flatMap((component) => [
      ...findDefinitionProblems(component, platform),
      ...findTemplateProblems(component, platform),
      ...findTwinObjects(component, platform),
      ...findValueProblems(component, platform),
    ]),
    ...environments.flatMap((environment) => [
      ...findEnvironmentProblems(environment, platform),
      ...findMissingNeeds(environment, platform),
    ]),
    ...findEqualClusters(platform),
    ...findEqualHosts(platform),
  ];
}
