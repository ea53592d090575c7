import { sizes, type ComponentFolder, type Platform, type Problem } from '@idp/model';
import { findComplaints, findFileProblems } from '@idp/schema';

/** Where the values of a size and the overrides of environments are not as the component's schema says. */
export function findValueProblems(
  { name, schema, definition, locate }: ComponentFolder,
  platform: Platform,
): Problem[] {
  const ofSizes = sizes.flatMap((size) =>
    findComplaints(schema, definition.sizes?.[size] ?? {}).map(({ what, remedy }) => ({
      where: locate(size),
      what: `in sizes.${size}, ${what}`,
      remedy,
      concerns: [name],
    })),
  );
  const ofOverrides = platform.environments.flatMap(({ overrides }) => {
    const override = overrides.get(name);
    return override === undefined ? [] : findFileProblems(schema, override, [name]);
  });
  return [...ofSizes, ...ofOverrides];
}
