import { PlatformError } from '@idp/model';
import { changedFiles, departedFacts, leftBy, withEnvironment, type Departure, type FileChange } from '@idp/promotion';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { builtFiles } from './built-files';
import { toldOf } from './clean-gate';
import { findLosses } from './find-losses';
import { planPins } from './plan-pins';
import { publishRemoval } from './publish-removal';
import { writeChanges } from './write-changes';

/** A component that leaves an environment now, and how. */
export interface Removal {
  readonly departure: Departure;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether it becomes a pull request. */
  readonly pr: boolean;
}

/** Takes a component out of an environment, with what is built of that, in the working tree or by a pull request. */
export async function removeFrom(tree: Tree, { departure, today, pr }: Removal): Promise<GeneratorCallback | void> {
  const { component, environment, platform, purge } = departure;
  const { name, facts } = environment;
  const after = leftBy(environment, component);
  const then = withEnvironment(platform, after);
  const override = environment.overrides.get(component);
  const files: readonly FileChange[] = [
    { path: facts.path, content: departedFacts(tree.read(facts.path, 'utf8') ?? '', component) },
    ...(override ? [{ path: override.path, content: undefined }] : []),
    ...changedFiles(environment, after, platform, { source: '', command: '' }),
    ...(await builtFiles(then, tree.root, today)),
  ];
  const plan = () => toldOf(() => planPins(platform, then, name, { root: tree.root, today }));
  const losses = purge ? findLosses(await plan(), departure) : [];
  if (losses.length > 0) throw new PlatformError(losses);
  const rest = purge ? 'all that it made goes with it' : 'what it made stays in the cluster';
  console.log(`${component} is removed from ${name}; ${rest}`);
  if (!pr) return writeChanges(tree, files);
  return async () => publishRemoval({ departure, files, told: await plan(), root: tree.root });
}
