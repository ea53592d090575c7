import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of a workspace in which builds are measured. */
export interface Copy {
  readonly root: string;
  /** Whether what was built is still there when a cold build starts. */
  readonly keepsOutputs: boolean;
}

/** A build that is measured. Each finds the copy as the one before it left it. */
export interface Scenario {
  readonly title: string;
  /** Makes the copy ready and returns the arguments of Nx. */
  prepare(copy: Copy): readonly string[];
}

/** The folders that builds write. */
export const outputs = ['charts', 'apps-of-apps'];

/** The builds that are measured, in this order. */
export const scenarios = [
  { title: 'full build, cold', prepare: startOver },
  { title: 'nothing to do', prepare: buildAll },
  { title: 'one changed override', prepare: buildChanged },
] as const satisfies readonly Scenario[];

function startOver({ root, keepsOutputs }: Copy): readonly string[] {
  for (const folder of ['.nx', ...(keepsOutputs ? [] : outputs)])
    rmSync(join(root, folder), { recursive: true, force: true });
  return buildAll();
}

function buildAll(): readonly string[] {
  return ['run-many', '-t', 'build'];
}

function buildChanged({ root }: Copy): readonly string[] {
  return ['affected', '-t', 'build', `--files=${changeOverride(root)}`];
}

/** Changes the first override that holds a number, of one environment or of any, and returns its path. */
export function changeOverride(root: string, environment = ''): string {
  for (const path of overridesOf(root).filter((file) => file.startsWith(`environments/${environment}`))) {
    const text = readFileSync(join(root, path), 'utf8');
    const changed = withNextNumber(text);
    if (changed === text) continue;
    writeFileSync(join(root, path), changed);
    return path;
  }
  throw new Error('no override holds a number, so none can be changed');
}

/** The text with the first number that is a value, or begins one such as 7d, increased by one. */
export function withNextNumber(text: string): string {
  const value = /^(\s*[\w-]+:\s+)(\d+)(?=[A-Za-z]*\s*$)/m;
  return text.replace(value, (_value, key: string, number: string) => `${key}${Number(number) + 1}`);
}

function overridesOf(root: string): string[] {
  const files = readdirSync(join(root, 'environments'), { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => `environments/${file.replaceAll('\\', '/')}`)
    .filter((path) => /^environments\/[^/]+\/values\/[^/]+\.yaml$/.test(path))
    .sort();
}
