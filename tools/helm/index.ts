export { chartArchiveOf, chartArchiveWith, type ChartArchive } from './chart-archive';
export type { EnvironmentChart } from './environment-chart';
export { readManifests } from './manifests';
export { openHelm } from './open-helm';
export type { RenderManifests } from './render-all';
export { renderEnvironment } from './render-environment';
