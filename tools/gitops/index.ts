export { renderAppsOfApps } from './apps-of-apps';
export { findReleaseProblems } from './find-release-problems';
export { releaseOf, renderRelease, type BesidesChart, type ChartFacts } from './release';
