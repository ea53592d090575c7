/** An import of another component: `<layer>/<name>`, and the line that it stands on. */
export interface ComponentImport {
  readonly layer: string;
  readonly name: string;
  readonly line: number;
}

/** The components that a definition imports, in the order of its lines. */
export function importsOf(source: string): readonly ComponentImport[] {
  const statements = source.matchAll(/^import\b[^;'"]*['"]@idp\/([^/'"]+)\/([^/'"]+)['"]/gm);
  return [...statements].flatMap(({ 1: layer, 2: name, index }) =>
    layer === undefined || name === undefined ? [] : [{ layer, name, line: source.slice(0, index).split('\n').length }],
  );
}

/** Every cycle among the imports, as the names along it, each cycle once and beginning with its first name. */
export function findCycles(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]) => {
    const start = path.indexOf(name);
    if (start >= 0) {
      const cycle = fromSmallest(path.slice(start));
      cycles.set(cycle.join(' '), cycle);
    } else if (!done.has(name)) {
      imports.get(name)?.forEach((needed) => visit(needed, [...path, name]));
      done.add(name);
    }
  };
  [...imports.keys()].sort().forEach((name) => visit(name, []));
  return [...cycles.values()];
}

function fromSmallest(cycle: readonly string[]): readonly string[] {
  const smallest = cycle.indexOf([...cycle].sort()[0] ?? '');
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
