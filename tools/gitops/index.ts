export { objectsOfApps, renderAppsOfApps } from './apps-of-apps';
export { findReleaseProblems } from './find-release-problems';
export { fieldManager, trackObjects } from './track-objects';
export { isLostBy, takenRelease } from './taken-release';
export { releaseOf, renderRelease, type ChartFacts } from './release';
