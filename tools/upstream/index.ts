export { contextOf, openSources, type Sources, type UpstreamContext } from './context';
export { fetchUpstream } from './fetch-upstream';
export { lockUpstream } from './lock-upstream';
export { lockPathOf, renderLock } from './lock-file';
export { pinnedChart, prefetchChart } from './pinned-chart';
export { newestVersion } from './newest-version';
export { readChartArchive, type ChartFiles } from './chart-archive';
