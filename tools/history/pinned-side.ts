import { PlatformError, together, type Release, type SourceFile } from '@idp/model';
import { pinnedChart, readChartArchive, type ChartFiles, type Sources } from '@idp/upstream';
import { withCheckOut } from './check-out';
import { commitWithVersion } from './find-version';
import { packageIn, type BuiltPackage } from './package-in';
import type { Side } from './side';

/**
 * The same side with the charts that its environments pin: from the archive that was prefetched, else from the commit
 * that holds the version, since charts are committed with all that is in them. No registry is asked. Throws which
 * versions are neither.
 */
export function pinnedSide(root: string, side: Side, sources: Sources): Side {
  const known = new Map<string, Promise<BuiltPackage>>();
  return {
    ...side,
    title: `${side.title}, pinned`,
    packagesOf: (environment) => {
      const built = lazily(() => side.packagesOf(environment));
      return together(
        [...environment.releases.values()].map((pin) => {
          const key = JSON.stringify([pin.value.component, pin.value.version, pin.value.digest]);
          const found = known.get(key) ?? packageOfPin(pin, built, root, sources);
          known.set(key, found);
          return found;
        }),
      );
    },
  };
}

async function packageOfPin(
  pin: SourceFile<Release>,
  built: () => Promise<readonly BuiltPackage[]>,
  root: string,
  sources: Sources,
): Promise<BuiltPackage> {
  const { component, version, digest } = pin.value;
  const archive = digest && (await pinnedChart(digest, sources.cache));
  if (archive) return packageInArchive(archive, pin);
  if (digest && sources.offline)
    throw new PlatformError([
      { ...placeOf(pin, 'digest'), what: 'its archive is not in the cache', remedy: sources.offline },
    ]);
  const same = (await built()).find((other) => other.component === component && other.version === version);
  return same ?? packageOfVersion(root, pin.value, sources);
}

/** Where a pin says something, and whom it concerns. */
function placeOf({ value, locate }: SourceFile<Release>, key: string) {
  return { where: `${locate([key])}: ${value.component} ${value.version}`, concerns: [value.component] };
}

function packageInArchive(archive: Uint8Array, pin: SourceFile<Release>): BuiltPackage {
  const { component, version } = pin.value;
  const files = readChartArchive(archive, `${component} ${version}`);
  const { name, version: own } = chartIn(files);
  if (name === component && own === version) return { component, version, pack: () => archive, files };
  const what = `its digest is that of ${name} ${own}`;
  throw new PlatformError([{ ...placeOf(pin, 'digest'), what, remedy: 'pin the digest that push told' }]);
}

function chartIn(files: ChartFiles): { readonly name: string; readonly version: string } {
  const text = Buffer.from(files.get('Chart.yaml') ?? '').toString('utf8');
  const field = (key: string) => new RegExp(`^${key}: (\\S+)$`, 'm').exec(text)?.[1] ?? 'nothing';
  return { name: field('name'), version: field('version') };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function packageOfVersion(
  root: string,
  { component, version }: Release,
  sources: Sources,
): Promise<BuiltPackage> {
  const where = `${component} ${version}`;
  const commit = await commitWithVersion(root, component, version);
  if (commit === undefined) {
    const what = 'is pinned, and no commit before this one has that chart';
    const remedy = 'fetch the whole history: git fetch --unshallow';
    throw new PlatformError([{ where, what, remedy, concerns: [component] }]);
  }
  const made = await withCheckOut(root, commit, (folder) => packageIn(folder, component, where, sources));
  if (made !== undefined) return made;
  throw new PlatformError([{ where, what: 'is no chart that can be read', remedy: 'pin another version' }]);
}
