import { PlatformError, type Problem } from '@idp/model';
import { changedFiles, departedFacts, leftBy, withEnvironment, type Departure, type FileChange } from '@idp/promotion';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { builtFiles } from './built-files';
import { toldOf, type Told } from './clean-gate';
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
  if (purge) refuseLosses(await plan(), departure);
  const rest = purge ? 'all that it made goes with it' : 'what it made stays in the cluster';
  console.log(`${component} is removed from ${name}; ${rest}`);
  if (!pr) return writeChanges(tree, files);
  return async () => publishRemoval({ departure, files, told: await plan(), root: tree.root });
}

/** What keeps data goes by hand alone. */
function refuseLosses(told: Told, { component, environment }: Departure): void {
  if (told instanceof PlatformError) throw told;
  const effects = told.plan.components.find(({ name }) => name === component)?.effects ?? [];
  const problems = effects
    .filter(({ kind, dangerous }) => kind === 'removal' && dangerous)
    .map(({ object, what }): Problem => {
      const where = `${component} in ${environment.name}, ${object?.kind} ${object?.name}`;
      return { where, what, remedy: 'remove it without --purge, and delete this by hand once nobody needs it' };
    });
  if (problems.length > 0) throw new PlatformError(problems);
}
