import { findCycles, importsOf, isLayer, layers, type ComponentImport, type Problem } from '@idp/model';
import { suggest } from '@idp/schema';
import { listFolders, readText } from './files';

/** A component's folder before its definition is loaded. */
export interface Source {
  readonly layer: string;
  readonly name: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly ComponentImport[];
}

/** Every folder below `libs/<layer>/` with a definition. */
export async function readSources(root: string): Promise<Source[]> {
  const sources: Source[] = [];
  for (const layer of await listFolders(root, 'libs'))
    for (const name of await listFolders(root, `libs/${layer}`)) {
      const folder = `libs/${layer}/${name}`;
      const text = await readText(root, `${folder}/component.ts`);
      if (text !== undefined) sources.push({ layer, name, folder, text, imports: importsOf(text) });
    }
  return sources;
}

/** What is wrong with a definition before it is loaded: its layer, its name, its imports. */
export function findSourceProblems({ layer, name, folder, imports }: Source, sources: readonly Source[]): Problem[] {
  const at = (line: number) => `${folder}/component.ts:${line}`;
  const known = sources.map((source) => `${source.layer}/${source.name}`);
  const twin = sources.find((source) => source.name === name && source.layer !== layer);
  return [
    ...(isLayer(layer)
      ? []
      : [{ where: folder, what: `"${layer}" is no layer`, remedy: suggest(layer, layers), concerns: [name] }]),
    ...(twin
      ? [
          {
            where: folder,
            what: `another component in ${twin.folder} has this name`,
            remedy: 'rename one of them',
            concerns: [name],
          },
        ]
      : []),
    ...imports
      .filter((needed) => !known.includes(`${needed.layer}/${needed.name}`))
      .map(({ line, ...needed }) => ({
        where: at(line),
        what: `there is no component "${needed.layer}/${needed.name}"`,
        remedy: suggest(`${needed.layer}/${needed.name}`, known),
        concerns: [name],
      })),
  ];
}

/** The problems of components that need each other. */
export function findCycleProblems(sources: readonly Source[]): Problem[] {
  const imports = new Map(sources.map((source) => [source.name, source.imports.map((needed) => needed.name)]));
  return findCycles(imports).map((cycle) => cycleProblem(cycle, sources));
}

function cycleProblem(cycle: readonly string[], sources: readonly Source[]): Problem {
  const first = sources.find(({ name }) => name === cycle[0]);
  const line = first?.imports.find(({ name }) => name === (cycle[1] ?? cycle[0]))?.line ?? 1;
  return {
    where: `${first?.folder ?? 'libs'}/component.ts:${line}`,
    what: `needs form a cycle: ${[...cycle, cycle[0]].join(' → ')}`,
    remedy: 'remove one of these imports',
    concerns: cycle,
  };
}

/** The sources with what each imports before it, by name where nothing decides; a cycle is broken somewhere. */
export function inOrder(sources: readonly Source[]): readonly Source[] {
  const byName = new Map(
    [...sources].sort((a, b) => (a.name < b.name ? -1 : 1)).map((source) => [source.name, source]),
  );
  const ordered = new Set<Source>();
  const visiting = new Set<Source>();
  const visit = (source: Source) => {
    if (ordered.has(source) || visiting.has(source)) return;
    visiting.add(source);
    for (const { name } of source.imports) {
      const needed = byName.get(name);
      if (needed) visit(needed);
    }
    ordered.add(source);
  };
  byName.forEach(visit);
  return [...ordered];
}
