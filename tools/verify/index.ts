export { renderAnnotations } from './annotations';
export type { Check } from './check';
export { checks } from './checks';
export { findingIn, type Finding, type ObjectName } from './finding';
export { renderReport } from './report';
export { isClean, verdictOf, verdictOn, type Verdict } from './verdict';
