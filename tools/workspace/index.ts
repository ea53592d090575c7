export { listAllFiles, listFiles, listFolders, readBytes, readText } from './files';
export type { Definitions } from './load-definition';
export { loadPlatform } from './load-platform';
export { writeBytes, writeFolder, writeText, type Written } from './write-files';
export { findCycleProblems, readSources } from './sources';
export { parseYaml } from './yaml-file';
export { writeTogether } from './write-together';
