import { importsOf } from '@idp/model';
import { digestOf, type Written } from './written';

/** A component, and where it is defined. */
interface Defined {
  readonly name: string;
  /** `libs/<layer>/<name>`. */
  readonly folder: string;
}

const FOLDER = /^(libs\/[^/]+\/[^/]+)\//;
const OVERRIDE = /^environments\/[^/]+\/values\/([^/]+)\.yaml$/;
const ENVIRONMENT = /^environments\/[^/]+\/environment\.yaml$/;

/**
 * Digests of all that decides what the chart of a component is, the same that Nx knows as the inputs of its build: the
 * definitions of the component and of all that it imports, its overrides, the facts of all environments, the settings of
 * the platform, which files there are, and the tools. Another component's override changes none but that one's.
 */
export function chartGroundsOf(written: Written): (component: Defined) => string {
  const common = commonGroundsOf(written);
  const folders = grouped(written, FOLDER);
  const overrides = grouped(written, OVERRIDE);
  const importedBy = new Map([...folders].map(([folder, files]) => [folder, foldersImportedBy(files)]));
  return ({ name, folder }) => {
    const definitions = [...reachedFrom(folder, importedBy)].sort().flatMap((one) => folders.get(one) ?? []);
    return digestOf([...definitions, ...(overrides.get(name) ?? [])], common);
  };
}

/** A digest of all that decides whether definitions, and the schemas of their values, are sound. */
export function definitionGroundsOf(written: Written): string {
  const decides = (path: string) => /^(libs|tools)\//.test(path) || path === 'package-lock.json';
  return digestOf(
    [...written].filter(([path]) => decides(path)),
    [],
  );
}

type Files = readonly (readonly [string, Buffer])[];

/** What all charts follow from. */
function commonGroundsOf(written: Written): string {
  const isCommon = (path: string) =>
    path.startsWith('tools/') || path === 'package-lock.json' || path === 'platform.yaml' || ENVIRONMENT.test(path);
  return digestOf(
    [...written].filter(([path]) => isCommon(path)),
    [...written.keys()],
  );
}

/** The files of which a pattern takes a part of the path, by that part. */
function grouped(written: Written, pattern: RegExp): ReadonlyMap<string, Files> {
  const groups = new Map<string, [string, Buffer][]>();
  for (const [path, content] of written) {
    const [, key] = pattern.exec(path) ?? [];
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push([path, content]);
  }
  return groups;
}

function foldersImportedBy(files: Files): readonly string[] {
  return files
    .filter(([path]) => path.endsWith('.ts') && !path.endsWith('.gen.ts'))
    .flatMap(([, content]) => importsOf(content.toString('utf8')))
    .map(({ layer, name }) => `libs/${layer}/${name}`);
}

function reachedFrom(folder: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([folder]);
  for (const one of reached) for (const next of imports.get(one) ?? []) reached.add(next);
  return reached;
}
