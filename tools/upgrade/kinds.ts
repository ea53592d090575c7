import type { ChartFiles } from '@idp/upstream';

/** The versions of each kind that is defined, by the definition's name. */
export type Kinds = ReadonlyMap<string, ReadonlySet<string>>;

/** The definitions of kinds in a chart's files, its templates among them; they are read as text, for templates are no YAML. */
export function kindsIn(files: ChartFiles): Kinds {
  const kinds = new Map<string, Set<string>>();
  for (const [path, bytes] of files) {
    if (!/\.(ya?ml|tpl)$/.test(path)) continue;
    for (const document of Buffer.from(bytes).toString('utf8').split(/^---/m)) {
      const name =
        /^kind: CustomResourceDefinition\b/m.test(document) && /^ {2}name: ["']?([\w.-]+)/m.exec(document)?.[1];
      if (!name) continue;
      const versions = [...document.matchAll(/^ *(?:- )?name: (v\d+(?:(?:alpha|beta)\d+)?)$/gm)].map(
        ([, version]) => version ?? '',
      );
      kinds.set(name, new Set([...(kinds.get(name) ?? []), ...versions]));
    }
  }
  return kinds;
}
