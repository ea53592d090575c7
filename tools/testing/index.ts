export { describeWith } from './binaries';
export { anEnvironment, anEnvironmentFolder, type SomeFacts } from './environment';
export { aComponentFolder, aPlatform, helmValuesOf } from './platform';
export { copyWorkspace, type WorkspaceCopy } from './workspace-copy';
