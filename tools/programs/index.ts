export { cacheFolderOf } from './cache-folder';
export { openResults, type Results } from './results';
export { runProgram, type Ran, type Surrounding } from './run-program';
