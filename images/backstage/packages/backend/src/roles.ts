/** What somebody has on the platform; each role may also do what those before it may. */
export const roles = ['viewers', 'editors', 'administrators'] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** What each role may do that the one before it may not: permissions of plugins. Whatever is not here, nobody may do. */
export const permissions: Readonly<Record<Role, readonly string[]>> = {
  viewers: [
    'catalog.entity.read',
    'catalog.location.read',
    'kubernetes.clusters.read',
    'kubernetes.resources.read',
    'scaffolder.task.read',
    'scaffolder.template.parameter.read',
    'scaffolder.template.step.read',
  ],
  editors: ['catalog.entity.refresh', 'scaffolder.action.execute', 'scaffolder.task.cancel', 'scaffolder.task.create'],
  administrators: [
    'catalog.entity.create',
    'catalog.entity.delete',
    'catalog.location.create',
    'catalog.location.delete',
    'scaffolder.template.dry-run',
    'scaffolder.template.management',
  ],
};

/** Whether a role may do what a permission is about; who has no role may do nothing. */
export function mayDo(role: Role | undefined, permission: string): boolean {
  if (role === undefined) return false;
  return roles.slice(0, roles.indexOf(role) + 1).some((each) => permissions[each].includes(permission));
}

/** A role among the entities that somebody stands for: a kind of its own, which the catalog does not take. */
export function entityOf(role: Role): string {
  return `role:default/${role}`;
}

/** The role among the entities that somebody stands for. */
export function roleAmong(entities: readonly string[]): Role | undefined {
  return roles.findLast((role) => entities.includes(entityOf(role)));
}
