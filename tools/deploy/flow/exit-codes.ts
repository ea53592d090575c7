import type { StepName } from '../step';

/** The exit code of a command that was used in a way that it does not know. */
export const usageCode = 2;

/** The exit code by the step that fails; 1 is a mistake of ours. */
export const exitCodes: Readonly<Record<StepName, number>> = {
  preflight: 3,
  cluster: 4,
  charts: 5,
  bootstrap: 6,
  vault: 6,
  'argo-cd': 6,
  'apps-of-apps': 7,
  convergence: 7,
  validation: 8,
  summary: 8,
};
