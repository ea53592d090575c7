export { renderAnnotations } from './annotations';
export type { Check } from './check';
export { checks } from './checks';
export { findingIn, type Finding, type ObjectName } from './finding';
export { groupOf, objectsOf, objectsOfKind } from './objects';
export { containersOf, podOf, podsOf, type Container, type PodTemplate } from './pods';
export { parseQuantity, printQuantity } from './quantity';
export { renderReport } from './report';
export { isClean, verdictOf, verdictOn, type Verdict } from './verdict';
