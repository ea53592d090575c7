import type { RenderedObject } from '@idp/model';
import type { Check } from '../../check';
import { objectsAsked } from '../../objects';
import { amountProblems } from './amounts';
import { bindingProblems } from './bindings';
import { boundProblems } from './bounds';
import { choiceProblems } from './choices';
import { contradictionProblems } from './contradictions';
import { expressionProblems } from './expressions';
import { labelProblems } from './labels';
import { nameProblems } from './names';
import { podProblems } from './pods';
import { rolloutProblems } from './rollouts';
import { ruleProblems } from './rules-of-kinds';
import { scheduleProblems } from './schedules';
import { secretTypeProblems } from './secret-types';
import { serviceProblems } from './services';
import { twiceProblems } from './twice';
import { workloadProblems } from './workloads';
import { findingAt, type Problem } from '../../problem';

const name = 'admission';

const rules: readonly ((object: RenderedObject) => readonly Problem[])[] = [
  amountProblems,
  bindingProblems,
  boundProblems,
  choiceProblems,
  contradictionProblems,
  expressionProblems,
  labelProblems,
  nameProblems,
  podProblems,
  rolloutProblems,
  scheduleProblems,
  secretTypeProblems,
  serviceProblems,
  twiceProblems,
  workloadProblems,
];

/** Objects that fit their schema and that the API server refuses all the same. */
export const admission: Check = {
  name,
  findFindings: (rendering) => [
    ...objectsAsked(rendering).flatMap((object) =>
      rules.flatMap((problemsOf) => problemsOf(object)).map((problem) => findingAt(name, object, problem)),
    ),
    ...ruleProblems(rendering).map((problem) => findingAt(name, problem.object, problem)),
  ],
};
