export { chartAnnotations } from './chart-yaml';
export { renderChart, type Chart } from './chart';
export { findProblems } from './find-problems';
export { generatedFrom } from './generated';
export { placementsOf, type Placement } from './placement';
export { helmValuesOf } from './values-files';
export type { Vendored } from './vendored';
export { versionOf } from './version';
export { renderYaml } from './yaml';
