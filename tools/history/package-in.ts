import { PlatformError, schemas, type Lock, type Problem, type Upstream } from '@idp/model';
import { archiveOf, type Files } from '@idp/package';
import { fetchUpstream, type Sources } from '@idp/upstream';
import { conforms } from '@idp/schema';
import { listAllFiles, listFolders, parseYaml, readBytes, readText } from '@idp/workspace';
import { upstreamOf, type ChartYaml } from './upstream-of';

/** The package of a component as it was built, in memory. */
export interface BuiltPackage {
  readonly component: string;
  readonly version: string;
  /** The archive; made when it is asked for, since most charts are the same on both sides. */
  pack(): Uint8Array;
  /** What is in it, by path. */
  readonly files: Files;
}

/** Files in a chart's folder that are no part of the package. */
const isIgnored = (path: string) => path === 'catalog-info.yaml' || path.startsWith('.') || path.endsWith('.tmp');

/**
 * The package of a component in a folder that holds a platform as it was built; undefined where it has no such chart.
 * `where` is how problems name the folder. Throws where its upstream was not locked.
 */
export async function packageIn(
  folder: string,
  component: string,
  where: string,
  sources: Sources,
): Promise<BuiltPackage | undefined> {
  const chart = await chartIn(folder, component);
  if (chart === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const path of (await listAllFiles(folder, `charts/${component}`)).filter((file) => !isIgnored(file))) {
    const content = await readBytes(folder, `charts/${component}/${path}`);
    if (content !== undefined) files.set(path, new Uint8Array(content));
  }
  const lock = await lockIn(folder, component);
  const upstream = upstreamOf(chart, [...files.keys()], lock);
  if (upstream !== undefined) {
    if (lock === undefined) throw new PlatformError([unlocked(component, where)]);
    files.set(upstream.path, await vendored(component, upstream.from, lock, where, sources));
  }
  return { component, version: chart.version, pack: () => archiveOf(component, files), files };
}

async function chartIn(folder: string, component: string): Promise<ChartYaml | undefined> {
  const path = `charts/${component}/Chart.yaml`;
  const text = await readText(folder, path);
  const parsed = text === undefined ? undefined : parseYaml(path, text);
  if (parsed === undefined || 'problems' in parsed) return undefined;
  const { version, dependencies } = parsed.file.value;
  return { version: String(version), dependencies };
}

async function lockIn(folder: string, component: string): Promise<Lock | undefined> {
  for (const layer of await listFolders(folder, 'libs')) {
    const path = `libs/${layer}/${component}/upstream.lock.yaml`;
    const text = await readText(folder, path);
    const parsed = text === undefined ? undefined : parseYaml(path, text);
    if (parsed && 'file' in parsed && conforms<Lock>(schemas.lock, parsed.file.value)) return parsed.file.value;
  }
  return undefined;
}

function unlocked(component: string, where: string): Problem {
  const what = `the upstream of ${component} is not locked there, so nobody knows what was in its package`;
  return { where, what, remedy: `compare with a later commit; today's is locked by nx run ${component}:lock` };
}

function vendored(component: string, upstream: Upstream, lock: Lock, where: string, sources: Sources) {
  return fetchUpstream(upstream, lock, { component, where: `${where}, ${component}`, sources });
}
