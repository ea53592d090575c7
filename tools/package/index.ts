export { archiveOf, type Files } from './archive';
export { findLockProblems, isPackageOf, packageOf, type Package } from './package';
