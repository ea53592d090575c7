import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { namedInputs } from '../../../nx.json';

const tools = join(__dirname, '../..');

/** The modules that the TypeScript files of a folder import at run time, tests aside. */
function importsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/^(?:import|export) (?!type ).*? from '([^.'][^']*)';$/gms),
    ])
    .flatMap(([, module]) => module ?? []);
}

/** The tools that a target needs, and what they import: followed from its executor. */
function reachedBy(executor: string): { tools: string[]; packages: string[] } {
  const reached = new Set<string>();
  const packages = new Set<string>();
  const visit = (folder: string): void =>
    importsOf(folder).forEach((module) => {
      const tool = /^@idp\/([^/]+)$/.exec(module)?.[1];
      if (!tool) packages.add(module);
      else if (!reached.has(tool)) {
        reached.add(tool);
        visit(join(tools, tool));
      }
    });
  visit(join(tools, 'nx/src/executors', executor));
  const isBuiltin = (module: string) => module.startsWith('node:') || builtinModules.includes(module);
  return { tools: [...reached], packages: [...packages].filter((module) => !isBuiltin(module)) };
}

const { toolchain, packaging } = namedInputs;

describe.each([
  ['build', toolchain],
  ['package', [...toolchain, ...packaging]],
])('the tools among the inputs of %s', (executor, listed) => {
  it('are all that it needs, so that a changed one makes its results stale', () => {
    const missing = reachedBy(executor).tools.filter((tool) => !listed.includes(`{workspaceRoot}/tools/${tool}/**/*`));

    expect(missing).toEqual([]);
  });

  it('come with every package that they need', () => {
    const external = listed.flatMap((input) => (typeof input === 'string' ? [] : input.externalDependencies));
    const packageOf = (module: string) =>
      module
        .split('/')
        .slice(0, module.startsWith('@') ? 2 : 1)
        .join('/');

    expect(
      reachedBy(executor)
        .packages.map(packageOf)
        .filter((name) => !external.includes(name)),
    ).toEqual([]);
  });
});
