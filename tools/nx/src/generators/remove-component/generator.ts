import {
  nameOfPin,
  pinOf,
  PlatformError,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
} from '@idp/model';
import { detachmentOf, findDepartureProblems, nextStepOf, type Departure } from '@idp/promotion';
import { askArgoCd } from '@idp/running';
import { loadPlatform } from '@idp/workspace';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { componentNamed } from '../../component-named';
import { environmentNamed } from '../../environment-named';
import { detach } from '../../promotion/detach';
import { removeFrom } from '../../promotion/remove-from';
import { today } from '../../today';
import { removeLibrary } from './remove-library';

/** What a person says about a component that goes. */
export interface RemoveComponentOptions {
  readonly component?: string;
  readonly environment?: string;
  readonly purge?: boolean;
  readonly detached?: boolean;
  readonly pr?: boolean;
}

/**
 * `nx g remove-component`: the next step by which a component leaves an environment and loses nothing, or, without an
 * environment and once it is in none, the end of its library. It says what it waits for; then nothing changes.
 */
export default async function removeComponent(
  tree: Tree,
  options: RemoveComponentOptions,
): Promise<GeneratorCallback | void> {
  const platform = await loadPlatform(tree.root);
  if (platform.problems.length > 0) throw new PlatformError(platform.problems);
  const component = componentNamed(options.component, platform);
  if (options.environment === undefined) return removeLibrary(tree, component, platform);
  const environment = environmentNamed(options.environment, platform);
  return leave(tree, component, environment, platform, options);
}

async function leave(
  tree: Tree,
  component: ComponentFolder,
  environment: EnvironmentFolder,
  platform: Platform,
  { purge = false, detached = false, pr = false }: RemoveComponentOptions,
): Promise<GeneratorCallback | void> {
  const departure: Departure = { component: component.name, environment, platform, purge };
  const step = nextStepOf(departure);
  const isGone = step === 'none' && pinOf(environment, component.definition) === undefined;
  if (isGone) return console.log(`nothing is left of ${component.name} in ${environment.name}`);
  const problems = findDepartureProblems(departure);
  if (problems.length > 0) throw new PlatformError(problems);
  const release = environment.releases.get(component.name)?.value;
  if (step === 'detach' && release) return detach(tree, { release, environment, platform, today: today(), pr });
  const waits = release && !purge && !detached ? await waitOf(departure, nameOfPin(release)) : undefined;
  if (waits !== undefined) return console.log(`${component.name} waits in ${environment.name}: ${waits}`);
  return removeFrom(tree, { departure, today: today(), pr });
}

/** Why nobody may take the pin away yet; undefined once Argo CD would delete nothing with it. */
async function waitOf({ component, environment }: Departure, known: string): Promise<string | undefined> {
  const { verdict, why } = detachmentOf(component, await askArgoCd(environment, process.env), environment.name);
  if (verdict === 'pass') return undefined;
  if (verdict === 'fail') return why;
  const path = `kubectl -n argocd get application ${environment.name}-${known} -o jsonpath={.metadata.finalizers}`;
  return `${why}; once this prints nothing, say --detached: ${path}`;
}
