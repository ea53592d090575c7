import { sizes, type ComponentFolder, type Platform, type Problem } from '@idp/model';
import { findComplaints, withDefaults, type Complaint } from '@idp/schema';
import { placementsOf } from '../placement';

/**
 * Where the defaults, the values of a size and the overrides of environments are not as the component's schema says.
 * Only what they make together must be complete.
 */
export function findValueProblems(component: ComponentFolder, platform: Platform): Problem[] {
  const parts = [...findOfDefaults(component), ...findOfSizes(component), ...findOfOverrides(component, platform)];
  return parts.length > 0 ? parts : findOfWholes(component, platform);
}

function findOfDefaults({ name, schema, folder }: ComponentFolder): Problem[] {
  return partial(findComplaints(schema, withDefaults({}, schema))).map(({ what, remedy }) => ({
    where: `${folder}/values.schema.json`,
    what: `the default of ${what}`,
    remedy,
    concerns: [name],
  }));
}

function findOfSizes({ name, schema, definition, locate }: ComponentFolder): Problem[] {
  return sizes.flatMap((size) =>
    partial(findComplaints(schema, definition.sizes?.[size] ?? {})).map(({ what, remedy }) => ({
      where: locate(size),
      what: `in sizes.${size}, ${what}`,
      remedy,
      concerns: [name],
    })),
  );
}

function findOfOverrides({ name, schema }: ComponentFolder, { environments }: Platform): Problem[] {
  return environments.flatMap(({ overrides }) => {
    const file = overrides.get(name);
    if (file === undefined) return [];
    return partial(findComplaints(schema, file.value)).map(({ path, what, remedy }) => ({
      where: file.locate(path),
      what,
      remedy,
      concerns: [name],
    }));
  });
}

function findOfWholes(component: ComponentFolder, platform: Platform): Problem[] {
  return placementsOf(component, platform).flatMap(({ environment, values }) =>
    findComplaints(component.schema, values).map(({ what, remedy }) => ({
      where: `environments/${environment.name}/values/${component.name}.yaml`,
      what,
      remedy,
      concerns: [component.name],
    })),
  );
}

/** What is wrong with a part of the values; what is missing may stand in another part. */
function partial(complaints: readonly Complaint[]): readonly Complaint[] {
  return complaints.filter(({ keyword }) => keyword !== 'required');
}
