import type { TargetConfiguration } from '@nx/devkit';
import { inputs } from './inputs';

type Targets = Record<string, TargetConfiguration>;

/** A number in an output's pattern: a version begins with one, and what follows it tells "vault" from "vault-2". */
const digits = `{${Array.from({ length: 8 }, (_, more) => '[0-9]'.repeat(more + 1)).join(',')}}`;

/** What can be done with a component. */
export function componentTargets(name: string, components: string[]): Targets {
  return {
    build: {
      executor: '@idp/nx:build',
      cache: true,
      dependsOn: ['^build'],
      inputs: inputs.chart(name),
      outputs: [`{workspaceRoot}/charts/${name}`, `{workspaceRoot}/docs/reference/${name}.md`],
      metadata: { description: `Writes the Helm chart charts/${name} from the definition, for every environment` },
    },
    package: {
      executor: '@idp/nx:package',
      cache: true,
      dependsOn: ['build'],
      inputs: inputs.package(name),
      outputs: [`{workspaceRoot}/dist/charts/${name}-${digits}.*.tgz`],
      metadata: {
        description: `Packages charts/${name} with its locked upstream as dist/charts/${name}-<version>.tgz`,
      },
    },
    push: {
      executor: '@idp/nx:push',
      cache: false,
      // All charts are judged and pinned together, and tasks that are ready together run in one process.
      dependsOn: [{ projects: components, target: 'build' }],
      inputs: inputs.package(name),
      metadata: {
        description: `Pushes charts/${name}, and all that the registry lacks: --environment=<name> [--json]`,
      },
    },
    types: {
      executor: '@idp/nx:types',
      cache: false,
      metadata: { description: `Writes the types of the chart values of ${name} from its locked upstream` },
    },
    lock: {
      executor: '@idp/nx:lock',
      cache: false,
      metadata: { description: `Resolves the upstream of ${name} and writes its upstream.lock.yaml` },
    },
    fetch: {
      executor: '@idp/nx:fetch',
      cache: false,
      metadata: { description: `Brings the locked upstream of ${name} into the cache` },
    },
    verify: {
      ...verify,
      metadata: {
        description: `Proves ${name} in every environment in which it is on, or in one: [--environment=<name>]`,
      },
    },
    ...checks(`the component ${name}`),
  };
}

/** What can be done with an environment. Its own build does nothing but name what selects it. */
export function environmentTargets(environment: string): Targets {
  return {
    build: {
      executor: 'nx:noop',
      dependsOn: [{ projects: [`apps-of-apps-${environment}`], target: 'build' }],
      inputs: inputs.environment(environment),
      metadata: { description: `Builds what Argo CD reads to run the environment ${environment}` },
    },
    verify: {
      ...verify,
      metadata: { description: `Proves the environment ${environment} as a whole, or what it pins: [--pins --json]` },
    },
    prefetch: {
      executor: '@idp/nx:prefetch',
      cache: false,
      metadata: { description: `Brings the charts that ${environment} pins into the cache` },
    },
    capacity: {
      executor: '@idp/nx:capacity',
      cache: false,
      inputs: inputs.verify,
      metadata: { description: `Says what the environment ${environment} asks for, and whether it fits: [--json]` },
    },
  };
}

/** What can be done with the apps-of-apps of an environment. */
export function appsOfAppsTargets(environment: string): Targets {
  return {
    build: {
      executor: '@idp/nx:build',
      cache: true,
      inputs: inputs.appsOfApps(environment),
      outputs: [`{workspaceRoot}/apps-of-apps/${environment}`],
      metadata: { description: `Writes apps-of-apps/${environment} from the facts and pins of the environment` },
    },
  };
}

/** What can be done with a tool. Its tests may read the whole workspace, so their results are not kept. */
export function toolTargets(tool: string): Targets {
  const { test, ...rest } = checks(`the tool ${tool}`);
  return { ...rest, test: { ...test, cache: false } };
}

/** What can be done with the platform as a whole. */
export function platformTargets(components: string[]): Targets {
  return {
    deploy: {
      executor: '@idp/nx:deploy',
      cache: false,
      metadata: {
        description: 'From nothing to a running platform: --environment=<name> [--from --until --dry-run --yes --json]',
      },
    },
    destroy: {
      executor: '@idp/nx:destroy',
      cache: false,
      metadata: { description: 'Takes away what deploy has made: --environment=<name> [--dry-run --yes]' },
    },
    credentials: {
      executor: '@idp/nx:credentials',
      cache: false,
      metadata: {
        description: 'Says how to get into each page of an environment: --environment=<name> [--file=<new file>]',
      },
    },
    ca: {
      executor: '@idp/nx:ca',
      cache: false,
      metadata: {
        description: 'Writes the authority of an environment, and says how to trust it: --environment=<name>',
      },
    },
    pin: {
      executor: '@idp/nx:pin',
      cache: false,
      metadata: { description: 'Pins the charts as they are in one environment: --environment=<name>' },
    },
    push: {
      executor: '@idp/nx:push',
      cache: false,
      dependsOn: [{ projects: components, target: 'build' }],
      inputs: inputs.pins,
      metadata: { description: 'Pushes all that the registry of one environment lacks: --environment=<name> [--json]' },
    },
    plan: {
      executor: '@idp/nx:plan',
      cache: false,
      inputs: inputs.plan,
      metadata: {
        description: 'Says what the change of the working tree does to each environment: [--from --to --json]',
      },
    },
    status: {
      executor: '@idp/nx:status',
      cache: false,
      metadata: {
        description:
          'Says what each environment pins and runs, and what waits; or how one is now: [--environment=<name> --json]',
      },
    },
    why: {
      executor: '@idp/nx:why',
      cache: false,
      metadata: {
        description: 'Says where a chart value comes from and what it reaches: --environment=<name> --path=<path>',
      },
    },
    images: {
      executor: '@idp/nx:images',
      cache: false,
      metadata: { description: 'Lists every image that one environment pulls: --environment=<name> [--json]' },
    },
  };
}

/** Proving renders a whole environment from the working tree: nothing has to be built before. */
const verify: TargetConfiguration = { executor: '@idp/nx:verify', cache: false, inputs: inputs.verify };

function checks(what: string): Targets {
  return {
    test: {
      executor: '@idp/nx:test',
      cache: true,
      inputs: inputs.test,
      metadata: { description: `Runs the tests of ${what} with Jest` },
    },
    lint: {
      executor: '@idp/nx:lint',
      cache: true,
      inputs: inputs.lint,
      metadata: { description: `Checks style and imports of ${what} with ESLint` },
    },
    typecheck: {
      executor: '@idp/nx:typecheck',
      cache: true,
      inputs: inputs.typecheck,
      metadata: { description: `Checks the types of ${what} with TypeScript` },
    },
  };
}
