/** The one Jest configuration: every library and tool is tested by it, a project is a folder of it. */
module.exports = {
  roots: ['<rootDir>/libs', '<rootDir>/tools', '<rootDir>/images/backstage/packages/backend/src'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.(ts|js)$': [
      '@swc/jest',
      {
        swcrc: false,
        configFile: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // What is published as modules only, Jest cannot load as it is.
  transformIgnorePatterns: [
    '/node_modules/(?!(@kubernetes|@marcbachmann|@octokit|before-after-hook|jose|json-with-bigint|oauth4webapi|openid-client|universal-user-agent)/)',
  ],
  moduleNameMapper: {
    // json-schema-to-typescript loads it, though its output is not formatted, and Jest cannot.
    '^prettier$': '<rootDir>/tools/testing/no-prettier.cjs',
    '^@idp/([^/]+)$': '<rootDir>/tools/$1/index.ts',
    '^@idp/([^/]+)/([^/]+)$': '<rootDir>/libs/$1/$2/component.ts',
  },
  clearMocks: true,
  // Most of what is waited for is other programs: every core has a worker, and nobody is hurried by a busy machine.
  maxWorkers: '100%',
  testTimeout: 60_000,
};
