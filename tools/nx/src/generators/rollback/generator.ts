import { commitOf, releasesAt } from '@idp/history';
import { PlatformError, type EnvironmentFolder, type Platform } from '@idp/model';
import { changedFiles, findReturns, renderReturns, withHolds, withReleases, type FileChange } from '@idp/promotion';
import { loadPlatform } from '@idp/workspace';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { componentNamed } from '../../component-named';
import { environmentNamed } from '../../environment-named';
import { today } from '../../today';
import { refuseBeginning } from '../../promotion/refuse-beginning';
import { publishRollback } from '../../promotion/publish-rollback';
import { writeChanges } from '../../promotion/write-changes';

/** What a person says about a rollback. */
export interface RollbackOptions {
  readonly environment?: string;
  readonly to?: string;
  readonly component?: readonly string[];
  readonly reason?: string;
  readonly pr?: boolean;
}

/** `nx g rollback`: the pins that an environment had at a commit, and a hold on each that goes back. */
export default async function rollback(tree: Tree, options: RollbackOptions): Promise<GeneratorCallback | void> {
  const platform = await loadPlatform(tree.root);
  const environment = environmentNamed(options.environment, platform);
  refuseBeginning(environment, '--environment');
  if (!options.to) throw missingCommit(environment);
  const components = (options.component ?? []).map((name) => componentNamed(name, platform).name);
  const commit = await commitOf(tree.root, options.to);
  const then = await releasesAt(tree.root, commit, environment.name);
  const isWanted = (component: string) => components.length === 0 || components.includes(component);
  const found = findReturns(environment, then, platform, isWanted);
  const short = commit.slice(0, 12);
  const reason = options.reason ?? `rolled back to what was pinned at ${short}`;
  console.log(renderReturns(found, environment.name, options.to));
  const { path } = environment.facts;
  const facts = withHolds(
    tree.read(path, 'utf8') ?? '',
    found.returns.map(({ component }) => component),
    reason,
  );
  const files = [...pinsOf(found, environment, platform, short), { path, content: facts }];
  if (!options.pr) return writeChanges(tree, files);
  return () =>
    publishRollback({ environment, found, components, to: short, platform, files, root: tree.root, today: today() });
}

function pinsOf(
  { returns }: ReturnType<typeof findReturns>,
  environment: EnvironmentFolder,
  platform: Platform,
  commit: string,
): readonly FileChange[] {
  const after = withReleases(
    environment,
    returns.map((one) => one.after),
  );
  return changedFiles(environment, after, platform, {
    source: `environments/${environment.name}/releases at ${commit}`,
    command: `nx g rollback --environment=${environment.name} --to=${commit}`,
  });
}

function missingCommit({ name }: EnvironmentFolder): PlatformError {
  const remedy = `choose one: git log --oneline -- environments/${name}/releases`;
  return new PlatformError([{ where: '--to', what: 'is missing', remedy }]);
}
