import { PlatformError, type JsonObject, type Platform } from '@idp/model';
import type { Sources } from '@idp/upstream';
import { listFiles, listFolders, loadPlatform, readText } from '@idp/workspace';
import { withCheckOut } from './check-out';
import { objectsIn } from './objects-in';
import { packageIn, type BuiltPackage } from './package-in';
import type { Side } from './side';

/**
 * The platform as it was built at a commit: what is committed is complete but for the locked upstreams, so that none of
 * the code of then runs. `platform` is that of the working tree, whose definitions stand for those of then.
 */
export function commitSide(
  root: string,
  commit: string,
  title: string,
  platform: Platform,
  sources: Sources,
): Promise<Side> {
  return withCheckOut(root, commit, async (folder) => {
    const { settings, exceptions, environments, unread } = await loadPlatform(folder);
    const lost = (await listFolders(folder, 'environments')).filter((name) => unread.has(name));
    if (lost.length > 0) throw new PlatformError(lost.map((name) => unreadable(name, title)));
    const packages = await packagesIn(folder, title, sources);
    const appsOfApps = await appsOfAppsIn(folder);
    return {
      title,
      platform: { ...platform, settings, exceptions, environments },
      packagesOf: ({ name }) => Promise.resolve(packages.filter(({ files }) => files.has(`values-${name}.yaml`))),
      appsOfAppsOf: ({ name }) => appsOfApps.get(name) ?? [],
    };
  });
}

function unreadable(environment: string, title: string) {
  const what = 'is not of the form that environments have today';
  return { where: `environments/${environment} at ${title}`, what, remedy: 'compare with a later commit' };
}

async function packagesIn(folder: string, title: string, sources: Sources): Promise<readonly BuiltPackage[]> {
  const components = await listFolders(folder, 'charts');
  const packages = await Promise.all(components.map((component) => packageIn(folder, component, title, sources)));
  return packages.filter((made) => made !== undefined);
}

async function appsOfAppsIn(folder: string): Promise<ReadonlyMap<string, readonly JsonObject[]>> {
  const read = new Map<string, readonly JsonObject[]>();
  for (const name of await listFolders(folder, 'apps-of-apps')) {
    const files = await listFiles(folder, `apps-of-apps/${name}`);
    const texts = await Promise.all(files.map((file) => readText(folder, `apps-of-apps/${name}/${file}`)));
    read.set(name, objectsIn(texts.map((text) => text ?? '')));
  }
  return read;
}
