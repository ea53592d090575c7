import { copyWorkspace, type WorkspaceCopy } from '@idp/testing';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The components that are on in each environment of the chain. */
export const RUNNING = ['foundation', 'gateway-api', 'reloader'] as const;

const chain = [
  ['dev', ''],
  ['staging', 'promotesFrom: dev\n'],
  ['prod', 'promotesFrom: staging\n'],
] as const;

/** The line of platform.yaml that says what the forge of the chain is. */
export const FORGE = 'forge: { kind: github }';

const digest = `sha256:${'1'.repeat(64)}`;

/** A copy of this workspace with the chain dev → staging → prod, and what tests do with it. */
export interface AChain extends WorkspaceCopy {
  pinOf(environment: string, component: string): Record<string, unknown>;
  editPin(environment: string, component: string, more: object): void;
  /** As the push does: pins the charts of now in an environment, with a digest. */
  pin(environment: string, running?: readonly string[]): void;
  commit(message: string): void;
  /** Changes foundation where the chain begins, and pins it there. */
  renewFoundation(): void;
  /** What differs from what is committed, as Git says it. */
  changed(): string;
}

/** Where a pin lies. */
export const pinPath = (environment: string, component: string) =>
  `environments/${environment}/releases/${component}.yaml`;

/**
 * Makes one in which all environments pin the charts of now, tagged v1. `facts` are added to those of each environment;
 * each has a registry of its own, which nobody runs, or the one that is said.
 */
export function aChain(
  facts = '',
  registryOf = (name: string) => `oci://registry.${name}.example.com/platform`,
): AChain {
  const copy = withSteps(copyWorkspace());
  for (const [name, more] of chain) {
    copy.git('rm', '-rq', '--ignore-unmatch', `environments/${name}/releases`, `environments/${name}/values`);
    copy.write(`environments/${name}/environment.yaml`, factsOf(copy, name, registryOf(name), `${more}${facts}`));
  }
  copy.git('rm', '-rq', 'environments/local', 'apps-of-apps/local');
  // Charts link to the forge, so it is known before they are pinned.
  copy.write('platform.yaml', `${copy.read('platform.yaml')}${FORGE}\n`);
  copy.nx('run-many', '-t', 'build');
  copy.commit('charts');
  for (const [name] of chain) copy.pin(name);
  copy.nx('run-many', '-t', 'build');
  copy.commit('pinned');
  copy.git('tag', 'v1');
  return copy;
}

function withSteps(copy: WorkspaceCopy): AChain {
  const pinOf = (environment: string, component: string) => parse(copy.read(pinPath(environment, component)));
  const editPin = (environment: string, component: string, more: object) =>
    copy.write(pinPath(environment, component), stringify({ ...pinOf(environment, component), ...more }));
  const pin: AChain['pin'] = (environment, running = RUNNING) => {
    copy.nx('run', 'platform:pin', `--environment=${environment}`);
    for (const component of running) editPin(environment, component, { digest });
  };
  const commit = (message: string) => {
    copy.git('add', '--all');
    copy.git('commit', '--quiet', '--allow-empty', '--message', message);
  };
  return {
    ...copy,
    pinOf,
    editPin,
    pin,
    commit,
    renewFoundation: () => {
      copy.write('environments/dev/values/foundation.yaml', 'namespaces: { argocd: { quota: large } }\n');
      copy.nx('run-many', '-t', 'build');
      pin('dev');
      commit('foundation is new');
    },
    changed: () => copy.git('status', '--porcelain', '--untracked-files=all').trim(),
  };
}

function factsOf({ root }: WorkspaceCopy, name: string, registry: string, more: string): string {
  const libs = join(root, 'libs');
  const components = readdirSync(libs).flatMap((layer) => readdirSync(join(libs, layer)));
  const off = components.filter((component) => RUNNING.every((running) => running !== component));
  return `domain: ${name}.example.com
cluster: { server: https://kubernetes.default.svc }
size: demo
nodes: 1
registry: ${registry}
git: { repository: https://git.example.com/platform.git }
${more}components:
${off.map((component) => `  ${component}: false\n`).join('')}`;
}
