export { isPermitted, planEnvironment, type EnvironmentPlan, type Side } from './plan';
