export { renderAppsOfApps } from './apps-of-apps';
export { findReleaseProblems } from './find-release-problems';
export { fieldManager, trackObjects } from './track-objects';
export { releaseOf, renderRelease, type BesidesChart, type ChartFacts } from './release';
