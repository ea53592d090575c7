import { layers } from '@idp/model';
import type { Check } from '../../check';
import { findingAt } from '../../problem';
import { findDeclarationFindings } from './declarations';
import { findLayerFindings } from './layer-project';
import { applicationProblems } from './rendered-applications';
import { findRootFindings } from './root-project';
import { windowProblems } from './windows';

/** Whether Argo CD's projects allow exactly what is applied under them: too little fails a sync, too much protects nothing. */
export const projects: Check = {
  name: 'projects',
  findFindings: (rendering) => [
    ...rendering.components.flatMap(findDeclarationFindings),
    ...layers.flatMap((layer) => findLayerFindings(layer, rendering)),
    ...findRootFindings(rendering),
    ...[...applicationProblems(rendering), ...windowProblems(rendering)].map((problem) =>
      findingAt('projects', problem.object, problem),
    ),
  ],
};
