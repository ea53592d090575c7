import { isOn, PlatformError, type ComponentFolder, type Platform, type Problem } from '@idp/model';
import { forgettingFacts } from '@idp/promotion';
import type { Tree } from '@nx/devkit';
import sync from '../sync/generator';

/** Removes the library of a component that is in no environment, what is built of it, and what environments say of it. */
export async function removeLibrary(tree: Tree, component: ComponentFolder, platform: Platform): Promise<void> {
  const problems = findHolding(component, platform);
  if (problems.length > 0) throw new PlatformError(problems);
  tree.delete(component.folder);
  for (const { facts } of platform.environments) {
    const text = tree.read(facts.path, 'utf8') ?? '';
    const without = forgettingFacts(text, component.name);
    if (without !== text) tree.write(facts.path, without);
  }
  await sync(tree);
  console.log(`${component.name} is gone; npm run build shows who still says its name`);
}

/** Environments that have it, in the order of their chain, and components that need it. */
function findHolding({ name, folder }: ComponentFolder, { components, environments }: Platform): readonly Problem[] {
  const users = components.filter(({ definition }) => definition.needs?.some((needed) => needed.name === name));
  const holding = environments.filter((environment) => isOn(name, environment) || environment.releases.has(name));
  return [
    ...users.map((user) => ({
      where: folder,
      what: `is needed by ${user.name}`,
      remedy: `take it out of ${user.folder}`,
    })),
    ...holding.map((environment) => ({
      where: folder,
      what: `is in ${environment.name}`,
      remedy: `nx g remove-component ${name} --environment=${environment.name}`,
    })),
  ];
}
