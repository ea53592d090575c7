export { openResults, type Results } from './results';
export { runProgram, type Ran } from './run-program';
