import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const require = createRequire(import.meta.url);
require('./tools/nx/ts.cjs');
const { layers } = require('./tools/model/layers.ts');

/** What each tool may import, its tests aside, which may use the testing tools as well. A tool that is not named here may import none of ours; the plugin may import all. */
const needsOfTools = {
  schema: ['model'],
  render: ['model', 'schema'],
  registry: ['model'],
  upstream: ['model', 'schema', 'render', 'registry', 'programs'],
  package: ['model', 'schema', 'render'],
  'upstream-types': ['model', 'schema', 'upstream'],
  upgrade: ['model', 'schema', 'upstream', 'upstream-types'],
  programs: ['model'],
  helm: ['model', 'schema', 'programs', 'render', 'upstream', 'gitops'],
  judge: ['model', 'schema', 'programs', 'verify'],
  verify: ['model', 'schema'],
  plan: ['model', 'schema', 'render', 'verify'],
  gitops: ['model', 'schema', 'render'],
  workspace: ['model', 'schema', 'render', 'gitops'],
  history: ['model', 'schema', 'render', 'gitops', 'package', 'upstream', 'workspace'],
  cluster: ['model'],
  running: ['model', 'programs', 'registry'],
  forge: ['model', 'programs', 'registry'],
  promotion: ['model', 'schema', 'render', 'gitops'],
  diagnosis: ['cluster', 'model'],
  preflight: ['cluster', 'model', 'programs', 'verify'],
  validation: ['cluster', 'model', 'verify'],
  credentials: ['cluster', 'model', 'validation'],
  testbed: ['model'],
  bench: ['testing', 'workspace'],
  e2e: ['deploy', 'gitops', 'helm', 'model', 'testbed', 'testing', 'workspace'],
  testing: [
    'deploy',
    'cluster',
    'running',
    'model',
    'schema',
    'registry',
    'render',
    'gitops',
    'package',
    'programs',
    'promotion',
    'helm',
    'judge',
    'verify',
    'workspace',
  ],
  deploy: [
    'cluster',
    'credentials',
    'diagnosis',
    'gitops',
    'model',
    'preflight',
    'programs',
    'registry',
    'render',
    'schema',
    'testbed',
    'validation',
    'workspace',
  ],
};

/** Of everything named `@idp/…`, allows only what is listed. */
function onlyImports(allowed) {
  const names = allowed.map((name) => `@idp/${name}`);
  const message = `Only these may be imported here: ${names.join(', ') || 'nothing named @idp/…'}.`;
  const regex = `^@idp/(?!(?:${allowed.map((name) => name.replace('*', '[^/]+')).join('|') || '-'})$)`;
  return { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] };
}

/** A project is imported by its name, so that Nx sees the edge and the rules above see the import. */
const importByName = {
  create(context) {
    const projectOf = (file) => /^(?:libs\/[^/]+|tools)\/[^/]+/.exec(relative(context.cwd, file))?.[0];
    const own = projectOf(context.filename);
    const check = ({ source }) => {
      if (!own || !source?.value.startsWith('.')) return;
      const other = projectOf(join(dirname(context.filename), source.value));
      if (other && other !== own)
        context.report({ node: source, message: 'Import another project by its name, @idp/….' });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** A component stands on its own layer and on those before it; its tests may use the testing tools as well. */
const componentImports = layers.flatMap((layer, index) => {
  const reachable = ['model', ...layers.slice(0, index + 1).map((earlier) => `${earlier}/*`)];
  return [
    { files: [`libs/${layer}/**/*.ts`], rules: onlyImports(reachable) },
    { files: [`libs/${layer}/**/*.test.ts`], rules: onlyImports([...reachable, 'testing']) },
  ];
});

const toolImports = [
  { files: ['tools/**/*.ts'], ignores: ['tools/nx/**'], rules: onlyImports([]) },
  ...Object.entries(needsOfTools).flatMap(([tool, needs]) => [
    { files: [`tools/${tool}/**/*.ts`], rules: onlyImports(needs) },
    {
      files: [`tools/${tool}/**/*.test.ts`, `tools/${tool}/testing/**/*.ts`],
      rules: onlyImports([...needs, 'testing']),
    },
  ]),
];

/** Files that a tool loads by their path, and whose one export needs no name. */
const loadedByPath = ['**/component.ts', 'tools/nx/src/{executors,generators}/*/{executor,generator}.ts'];

export default defineConfig(
  {
    ignores: [
      '.nx/',
      '.testbed/',
      'apps-of-apps/',
      'charts/',
      'coverage/',
      'dist/',
      'images/*/packages/*/dist/',
      'tools/testing/{mistakes,platform}/',
      'tools/testing/faults/*/',
      '**/*.gen.ts',
    ],
  },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    plugins: { idp: { rules: { 'import-by-name': importByName } } },
    rules: {
      'idp/import-by-name': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAsExpression',
          message: 'A double cast silences the compiler; narrow the type.',
        },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Give the export a name; only files loaded by path go without.',
        },
      ],
      'object-shorthand': 'error',
    },
  },
  {
    files: loadedByPath,
    rules: { 'no-restricted-syntax': ['error', 'TSAsExpression > TSAsExpression'] },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', console: 'readonly', process: 'readonly' },
    },
  },
  componentImports,
  toolImports,
);
