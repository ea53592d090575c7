import { entityOf, roles, type Role } from './roles.ts';

/** What the identity provider says of somebody. */
export interface Claims {
  readonly email?: unknown;
  readonly email_verified?: unknown;
  readonly groups?: unknown;
}

/** The groups that have each role, by their whole names. */
export type Access = Readonly<Record<Role, readonly string[]>>;

/** Somebody in the portal: a name, and the entities that they stand for. */
export interface Person {
  readonly name: string;
  readonly entities: readonly string[];
}

/** Who somebody is, by what the identity provider says of them; refused are those without an address or a role. */
export function personOf(claims: Claims, access: Access): Person {
  const mail = typeof claims.email === 'string' ? claims.email.toLowerCase() : '';
  if (!mail || claims.email_verified !== true)
    throw new Error('The identity provider knows no verified mail address of you.');
  const groups = Array.isArray(claims.groups) ? claims.groups.filter((group) => typeof group === 'string') : [];
  const role = roleOf(groups, access);
  if (!role) throw new Error('You are in none of the groups that may see the portal: platform.yaml names them.');
  const name = `user:default/${nameOf(mail)}`;
  return { name, entities: [name, entityOf(role), ...new Set(groups.map(teamOf))] };
}

/** The greatest role that somebody has. Their groups are compared whole: `a:team` is not `b:team`. */
function roleOf(groups: readonly string[], access: Access): Role | undefined {
  return roles.findLast((role) => access[role].some((group) => groups.includes(group)));
}

/** An address as a name of the catalog, and as that of nobody else: what names cannot have is `_` and its number. */
function nameOf(mail: string): string {
  return mail.replaceAll(/[^a-z0-9.-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}`);
}

/** A group as the catalog names owners: the team of `organisation:team`. It says what is somebody's, not what they may do. */
function teamOf(group: string): string {
  const team = (group.split(':').at(-1) ?? group).toLowerCase();
  return `group:default/${team.replaceAll(/[^a-z0-9_.-]+/g, '-')}`;
}
