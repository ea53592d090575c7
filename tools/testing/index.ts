export { describeWith } from './binaries';
export { anEnvironment, anEnvironmentFolder, type SomeCluster, type SomeFacts } from './environment';
export { aComponentFolder, aPlatform, helmValuesOf } from './platform';
export { aRendering, type SomeManifests } from './rendering';
export { copyWorkspace, type WorkspaceCopy } from './workspace-copy';
