export { listFiles, listFolders, readText } from './files';
export { findCycles, importsOf, type ComponentImport } from './imports';
export { loadPlatform } from './load-platform';
export { writeFolder, writeText, type Written } from './write-files';
export { parseYaml } from './yaml-file';
