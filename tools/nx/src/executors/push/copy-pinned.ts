import type { EnvironmentFolder, Platform, Release, SourceFile } from '@idp/model';
import { copyChart, otherContent, registryOf, tagOf, type Registries, type Repository } from '@idp/registry';
import type { Job } from './run-jobs';

/** What copies each chart version that an environment pins from the environments that it promotes from. */
export function copierOf(
  environment: EnvironmentFolder,
  { environments }: Platform,
  registries: Registries,
): readonly Job[] {
  const before = chainBefore(environment, environments);
  return [...environment.releases.values()].map((release) => ({
    component: release.value.component,
    version: release.value.version,
    run: () => copyPinned(release, environment, before, registries),
  }));
}

/** The environments before one in its chain, the nearest first. */
function chainBefore(
  environment: EnvironmentFolder,
  environments: readonly EnvironmentFolder[],
): readonly EnvironmentFolder[] {
  const from = environments.find(({ name }) => name === environment.facts.value.promotesFrom);
  return from === undefined ? [] : [from, ...chainBefore(from, environments)];
}

async function copyPinned(
  release: SourceFile<Release>,
  environment: EnvironmentFolder,
  before: readonly EnvironmentFolder[],
  registries: Registries,
): ReturnType<Job['run']> {
  const { component, version, digest: pinned } = release.value;
  const repositoryIn = (one: EnvironmentFolder) =>
    registries({ ...registryOf(one), where: release.locate(['version']) }, component);
  const to = repositoryIn(environment);
  const there = await to.digestOf(tagOf(version));
  if (there !== undefined) {
    if (pinned !== undefined && there !== pinned)
      throw otherContent(`${to.address}:${tagOf(version)}`, there, pinned, to);
    return { outcome: 'present', digest: there, blobs: 0, bytes: 0 };
  }
  for (const from of before.map(repositoryIn)) {
    const digest = await from.digestOf(pinned ?? tagOf(version));
    if (digest === undefined) continue;
    const { blobs, bytes } = await copyChart(digest, version, from, to);
    return { outcome: 'copied', digest, blobs, bytes };
  }
  throw lacking(version, to, before);
}

function lacking(version: string, to: Repository, before: readonly EnvironmentFolder[]) {
  const names = before.map(({ name }) => name);
  const first = names.at(-1) ?? '';
  return to.refusal(
    `pins ${version}, which neither ${to.address} nor the registry of ${names.join(' or ')} has`,
    `run nx run-many -t push --environment=${first} in the commit that made this version`,
  );
}
