export { identityIn } from './identity';
export { openSide, type Workspace } from './open-side';
export type { BuiltPackage } from './package-in';
export type { Side } from './side';
