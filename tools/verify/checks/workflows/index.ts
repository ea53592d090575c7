import type { Check } from '../../check';
import { findingAt } from '../../problem';
import { actionProblems } from './actions';
import { argumentProblems, stepProblems } from './arguments';
import { mountProblems } from './mounts';
import { submissionProblems } from './submissions';
import { templateProblems } from './templates';
import { variableProblems } from './variables';
import { wordProblems } from './words';
import { workflowsOf } from './workflow';

const name = 'workflows';

const finders = [
  actionProblems,
  argumentProblems,
  mountProblems,
  stepProblems,
  templateProblems,
  variableProblems,
  wordProblems,
];

/** Workflows whose parts do not fit together: templates, parameters, volumes, and who starts them. */
export const workflows: Check = {
  name,
  findFindings: (rendering) =>
    [
      ...workflowsOf(rendering).flatMap((workflow) => finders.flatMap((find) => find(workflow, rendering))),
      ...submissionProblems(rendering),
    ].map((problem) => findingAt(name, problem.object, problem)),
};
