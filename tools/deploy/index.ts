export {
  applicationStateOf,
  isConverged,
  lineOf,
  statesOf,
  type ApplicationState,
  type Expected,
} from './applications';
export { bootstrapOf } from './bootstrap-of';
export type { Charts, Context } from './context';
export { destroy, type DestroyOptions } from './destroy';
export { deploy, type DeployOptions, type Parts } from './deploy';
export { usageCode } from './flow/exit-codes';
export { openListener, type Form } from './flow/open-listener';
export { chooseSteps } from './flow/choose-steps';
export { givenBy } from './given';
export { openProvider } from './open-provider';
export { nothing, stepNames, type Step, type StepName, type Tell, type Todo } from './step';
