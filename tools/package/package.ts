import { PlatformError, type ComponentFolder, type Problem } from '@idp/model';
import type { PackagedChart } from '@idp/render';
import { createHash } from 'node:crypto';
import { archiveOf, type Files } from './archive';
import { findManifestProblems } from './manifests';

/** A component's chart as Helm and Argo CD read it. */
export interface Package {
  /** `<component>-<version>.tgz`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Packages a component's chart with the archive of its upstream, which stays byte for byte as it was published: so its
 * digest can be checked in the package, and is what the version says. Throws while the upstream is not locked.
 */
export function packageOf(component: ComponentFolder, chart: PackagedChart, upstream: Uint8Array | undefined): Package {
  const problems = [...findMissingLock(component), ...findManifestProblems(component, upstream)];
  if (problems.length > 0) throw new PlatformError(problems);
  const { name } = component;
  const files = new Map(chart.packaged.map(({ path, content }) => [path, new Uint8Array(Buffer.from(content))]));
  return { file: `${name}-${chart.version}.tgz`, bytes: archiveOf(name, withUpstream(files, chart, upstream)) };
}

/** What keeps a component from being packaged, though it can be built. */
export function findMissingLock({ name, folder, definition, lock }: ComponentFolder): readonly Problem[] {
  if (definition.upstream === undefined || lock !== undefined) return [];
  const what = 'is missing, and a package holds what the upstream was resolved to';
  return [{ where: `${folder}/upstream.lock.yaml`, what, remedy: `run nx run ${name}:lock`, concerns: [name] }];
}

/** Whether a file in the folder of packages is a package of this component, in any version. */
export function isPackageOf(component: string, file: string): boolean {
  return file.startsWith(`${component}-`) && /^\d+\.[^/]*\.tgz$/.test(file.slice(component.length + 1));
}

function withUpstream(files: Files, { vendored }: PackagedChart, upstream: Uint8Array | undefined): Files {
  if (vendored === undefined) return files;
  const digest = upstream && `sha256:${createHash('sha256').update(upstream).digest('hex')}`;
  if (upstream === undefined || digest !== vendored.digest)
    throw new Error(`the version of the chart is that of ${vendored.digest}, but ${digest} would be in it`);
  return new Map([...files, [vendored.path, upstream]]);
}
