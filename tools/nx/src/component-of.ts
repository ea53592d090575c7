import { PlatformError, type ComponentFolder, type Platform } from '@idp/model';
import type { TargetProject } from './executor';

/** The component that a project is. Throws what is wrong with it when it cannot be read. */
export function componentOf({ name, root }: TargetProject, { components, problems }: Platform): ComponentFolder {
  const component = components.find(({ folder }) => folder === root);
  if (component) return component;
  const own = problems.filter(({ concerns }) => concerns === undefined || concerns.includes(name));
  const what = 'cannot be read, or needs something that cannot';
  throw new PlatformError(
    own.length > 0 ? own : [{ where: root, what, remedy: `run nx build ${name} and mend what it names` }],
  );
}
