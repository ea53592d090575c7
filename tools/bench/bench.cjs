/**
 * `npm run bench -- [--runs=<number>] [--only=repository|generated|proof]`: how long builds, verify and plan take, and how
 * much of it is Nx and helm.
 */
require('../nx/ts.cjs');
const { bench } = require('./index.ts');

bench(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
