export { diagnose } from './diagnose';
export { failures, pageOf, type Failure } from './failures';
export type { Witness } from './witness';
export { judgeSigns, type Diagnosis } from './judge-signs';
export { renderDiagnosis } from './render-diagnosis';
export type { Sign, Subject } from './sign';
