import type { Environment } from '@idp/model';

type Groups = Environment['groups'];

/** What each role may do beside what the one before it may: a permission of a plugin, and the kind of it. */
const permissions = {
  viewers: [
    ['catalog.entity.read', 'read'],
    ['catalog.location.read', 'read'],
    ['kubernetes.clusters.read', 'read'],
    ['kubernetes.resources.read', 'read'],
    ['scaffolder.task.read', 'read'],
    ['scaffolder.template.parameter.read', 'read'],
    ['scaffolder.template.step.read', 'read'],
  ],
  editors: [
    ['catalog.entity.refresh', 'update'],
    ['scaffolder.action.execute', 'use'],
    ['scaffolder.task.cancel', 'use'],
    ['scaffolder.task.create', 'create'],
  ],
  administrators: [
    ['catalog.entity.create', 'create'],
    ['catalog.entity.delete', 'delete'],
    ['catalog.location.create', 'create'],
    ['catalog.location.delete', 'delete'],
  ],
} as const satisfies Record<keyof Groups, readonly (readonly [string, string])[]>;

const roles = ['viewers', 'editors', 'administrators'] as const;

/** Who may do what, in the form that the plugin for roles reads; who has no role may do nothing. */
export function policyOf(groups: Groups): string {
  const rights = roles.flatMap((role, place) =>
    roles
      .slice(0, place + 1)
      .flatMap((below) => permissions[below].map(([name, kind]) => `p, role:default/${role}, ${name}, ${kind}, allow`)),
  );
  const members = roles.flatMap((role) => groups[role].map((group) => `g, ${entityOf(group)}, role:default/${role}`));
  return [...rights, ...members, ''].join('\n');
}

/** The groups that may also say who has which role. */
export function administratorsOf({ administrators }: Groups): readonly string[] {
  return administrators.map(entityOf);
}

/** A group of the identity provider as the catalog names it: the team of `organisation:team`. */
function entityOf(group: string): string {
  return `group:default/${(group.split(':').at(-1) ?? group).toLowerCase().replaceAll(/[^a-z0-9_.-]+/g, '-')}`;
}
