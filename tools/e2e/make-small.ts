import type { WorkspaceCopy } from '@idp/testing';
import { parse, stringify } from 'yaml';

/** What Argo CD needs, itself, and the kinds of pages. */
export const smallest = [
  'foundation',
  'gateway-api',
  'cert-manager',
  'trust-manager',
  'vault',
  'external-secrets',
  'argo-cd',
  'prometheus-operator-crds',
  'reloader',
] as const;

/** Turns everything else off in an environment, to try a story in a minute. */
export function makeSmall(workspace: WorkspaceCopy, environment: string): void {
  const facts = `environments/${environment}/environment.yaml`;
  const all = workspace.git('ls-files', 'libs/*/*/component.ts').trim().split('\n');
  const kept: readonly string[] = smallest;
  const names = all.map((file) => file.split('/')[2] ?? '').filter((name) => !kept.includes(name));
  const components = Object.fromEntries(names.map((name) => [name, false]));
  workspace.write(facts, stringify({ ...parse(workspace.read(facts)), components }));
  for (const name of names)
    workspace.git('rm', '--quiet', '--ignore-unmatch', `environments/${environment}/values/${name}.yaml`);
}
