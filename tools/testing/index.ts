export { aDockerRegistry, type ADockerRegistry } from './a-docker-registry';
export { answering, aServer, cutting, inTurn, type AnAnswer, type AServer } from './a-server';
export { describeWith } from './binaries';
export { anEnvironment, anEnvironmentFolder, type SomeCluster, type SomeFacts } from './environment';
export { aComponentFolder, aPlatform, helmValuesOf } from './platform';
export { aRendering, type SomeManifests } from './rendering';
export { standIns } from './stand-ins';
export { writeStandIns } from './stand-ins/write-stand-ins';
export { copyWorkspace, type WorkspaceCopy } from './workspace-copy';
