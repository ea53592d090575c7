export { chartArchiveOf, type ChartArchive } from './chart-archive';
export type { EnvironmentChart } from './environment-chart';
export { openHelm } from './open-helm';
export type { RenderManifests } from './render-all';
export { renderEnvironment } from './render-environment';
export { workingCharts, type ReadPackage } from './working-charts';
