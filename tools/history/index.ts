export { chartOfVersion, type CommittedChart } from './chart-of-version';
export { commitOf } from './commit-of';
export { git } from './git';
export { identityIn } from './identity';
export { openSide, type Workspace } from './open-side';
export { commitsBetween, pinnedSince, versionsSince, type CommitLine } from './pins-log';
export { releasesAt } from './releases-at';
export type { BuiltPackage } from './package-in';
export type { Side } from './side';
