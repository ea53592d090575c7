export { listFiles, listFolders, readText } from './files';
export { loadPlatform } from './load-platform';
export { writeFolder, writeText, type Written } from './write-files';
export { findCycleProblems, readSources } from './sources';
export { readTyped } from './read-typed';
export { parseYaml } from './yaml-file';
