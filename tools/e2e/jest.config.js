const base = require('../../jest.config.js');

/** The story of the whole chain on a testbed; it runs inside one, in order, and a step that fails ends it. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tools/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 1_200_000,
  bail: 1,
  // Stories share what they run on.
  maxWorkers: 1,
};
