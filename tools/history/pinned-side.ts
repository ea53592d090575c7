import { PlatformError, type EnvironmentFolder, type Problem, type Release } from '@idp/model';
import type { Sources } from '@idp/upstream';
import { withCheckOut } from './check-out';
import { commitWithVersion } from './find-version';
import { packageIn, type BuiltPackage } from './package-in';
import type { Side } from './side';

/**
 * The same side with the charts that its environments pin. Charts are committed, so that the commit which holds a version
 * has all of it; no registry is asked. Throws which versions no commit has that is here.
 */
export function pinnedSide(root: string, side: Side, sources: Sources): Side {
  const known = new Map<string, Promise<BuiltPackage | Problem>>();
  const found = (release: Release, built: readonly BuiltPackage[]): Promise<BuiltPackage | Problem> => {
    const { component, version } = release;
    const same = built.find((other) => other.component === component && other.version === version);
    const key = `${component}-${version}`;
    const made = known.get(key) ?? (same ? Promise.resolve(same) : packageOfVersion(root, release, sources));
    known.set(key, made);
    return made;
  };
  return {
    ...side,
    title: `${side.title}, pinned`,
    packagesOf: async (environment) => {
      const built = await side.packagesOf(environment);
      return orThrow(await Promise.all(releasesOf(environment).map((release) => found(release, built))));
    },
  };
}

function releasesOf({ releases }: EnvironmentFolder): readonly Release[] {
  return [...releases.values()].map(({ value }) => value);
}

async function packageOfVersion(
  root: string,
  { component, version }: Release,
  sources: Sources,
): Promise<BuiltPackage | Problem> {
  const where = `${component} ${version}`;
  const commit = await commitWithVersion(root, component, version);
  if (commit === undefined) {
    const what = 'is pinned, and no commit before this one has that chart';
    return { where, what, remedy: 'fetch the whole history: git fetch --unshallow', concerns: [component] };
  }
  const made = await withCheckOut(root, commit, (folder) => packageIn(folder, component, where, sources));
  return made ?? { where, what: 'is no chart that can be read', remedy: 'pin another version' };
}

function orThrow(results: readonly (BuiltPackage | Problem)[]): readonly BuiltPackage[] {
  const problems = results.filter((result) => 'what' in result);
  if (problems.length > 0) throw new PlatformError(problems);
  return results.filter((result) => 'files' in result);
}
