import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Fails with the file, the line and the way around it when needs form a cycle. Nx refuses a cycle of tasks before any
 * of them runs, so this stands before; the tools that word the problem are loaded only when there is one.
 */
export async function refuseCycles(workspaceRoot: string): Promise<void> {
  const { findCycles, importsOf, PlatformError } = await import('@idp/model');
  const folders = readdirSync(join(workspaceRoot, 'libs'), { withFileTypes: true })
    .filter((layer) => layer.isDirectory())
    .flatMap(({ name }) => foldersIn(join(workspaceRoot, 'libs', name)));
  const imports = folders.map((folder): [string, string[]] => [
    basename(folder),
    importsOf(textOf(join(folder, 'component.ts'))).map(({ name }) => name),
  ]);
  if (findCycles(new Map(imports)).length === 0) return;
  const { findCycleProblems, readSources } = await import('@idp/workspace');
  throw new PlatformError(findCycleProblems(await readSources(workspaceRoot)));
}

function foldersIn(layer: string): string[] {
  return readdirSync(layer, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(layer, name));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
