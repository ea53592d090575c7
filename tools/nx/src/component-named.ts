import { PlatformError, type ComponentFolder, type Platform } from '@idp/model';
import { suggest } from '@idp/schema';

/** The component that a command is told. Throws when it is told none, or none that can be read. */
export function componentNamed(name: string | undefined, { components, problems }: Platform): ComponentFolder {
  const component = components.find((other) => other.name === name);
  if (component) return component;
  const known = components.map((other) => other.name);
  const what = name ? `there is no readable component "${name}"` : 'is missing';
  const remedy = name ? suggest(name, known) : `use one of: ${known.join(', ')}`;
  const related = problems.filter(({ concerns }) => name && concerns?.includes(name));
  throw new PlatformError([{ where: '--component', what, remedy }, ...related]);
}
