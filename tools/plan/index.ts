export { isPermitted, planEnvironment, type EnvironmentPlan, type Side } from './plan';
export type { PlanDocument } from './report/plan-document';
export { renderJson } from './report/render-json';
export { renderMarkdown, renderText } from './report/render-plan';
