import type { TargetConfiguration } from '@nx/devkit';

type Inputs = NonNullable<TargetConfiguration['inputs']>;

const chart = (component: string): Inputs => [
  'sources',
  '^sources',
  '{workspaceRoot}/environments/*/environment.yaml',
  `{workspaceRoot}/environments/*/values/${component}.yaml`,
  '{workspaceRoot}/platform.yaml',
  'toolchain',
  { env: 'IDP_SOURCES' },
];

/** What each target reads. The inputs with a name are in nx.json. */
export const inputs = {
  /**
   * A chart: the component and what it needs, the facts of all environments and their overrides of this component, and
   * which files there are, because a contract leaves its objects out where nothing provides for them.
   */
  chart,

  /** A package: what its chart reads, the lock among it, and what vendors the archive that the lock names. */
  package: (component: string): Inputs => [...chart(component), 'packaging'],

  /** What is pinned, and where: a promotion selects the platform, which asks the registries. */
  pins: ['{workspaceRoot}/environments/*/environment.yaml', '{workspaceRoot}/environments/*/releases/*.yaml'],

  /** What an environment depends on: its facts and pins, and the definitions of all that it may run. */
  environment: (environment: string): Inputs => [
    `{workspaceRoot}/environments/${environment}/environment.yaml`,
    `{workspaceRoot}/environments/${environment}/releases/*.yaml`,
    '{workspaceRoot}/libs/*/*/component.ts',
    '{workspaceRoot}/libs/*/*/values.schema.json',
    '{workspaceRoot}/libs/*/*/templates/**/*',
  ],

  /** What Argo CD reads: the facts and pins of one environment, and the day on which pins are judged. */
  appsOfApps: (environment: string): Inputs => [
    `{workspaceRoot}/environments/${environment}/environment.yaml`,
    `{workspaceRoot}/environments/${environment}/releases/*.yaml`,
    '{workspaceRoot}/platform.yaml',
    'toolchain',
    { env: 'IDP_SOURCES' },
    { env: 'IDP_PINS' },
    { env: 'IDP_TODAY' },
  ],

  /** What judges a rendering, whose own inputs are those of the packages. */
  verify: [
    '{workspaceRoot}/exceptions.yaml',
    '{workspaceRoot}/environments/*/cluster.yaml',
    '{workspaceRoot}/tools/helm/**/*',
    '{workspaceRoot}/tools/verify/**/*',
    { env: 'IDP_TODAY' },
  ],

  /** What selects the plan of a change: all that charts and environments are made from. */
  plan: [
    '{workspaceRoot}/libs/**/*',
    '{workspaceRoot}/environments/**/*',
    '{workspaceRoot}/platform.yaml',
    'toolchain',
    'packaging',
  ],

  test: [
    'default',
    '^sources',
    '{workspaceRoot}/jest.config.js',
    { externalDependencies: ['jest', '@swc/jest', '@swc/core'] },
  ],

  lint: [
    'default',
    '{workspaceRoot}/eslint.config.mjs',
    '{workspaceRoot}/tools/model/layers.ts',
    { externalDependencies: ['eslint', '@eslint/js', 'typescript-eslint', 'typescript'] },
  ],

  typecheck: [
    'default',
    '^sources',
    '{workspaceRoot}/tsconfig.json',
    '{workspaceRoot}/tsconfig.base.json',
    { externalDependencies: ['typescript', '@types/node', '@types/jest'] },
  ],
} satisfies Record<string, Inputs | ((name: string) => Inputs)>;
