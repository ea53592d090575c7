export { stepNames, type Missing, type Step, type StepName, type Tell } from './step';
