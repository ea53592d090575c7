import type { Environment, JsonObject } from '@idp/model';
import { account } from './archive';
import { loginSecret, managedNamespace, runner } from './chart-values';

const look = ['get', 'list', 'watch'];

/** What each role on the platform may do with workflows, archived ones too; templates come from Git, so nobody changes them here. */
const rights = {
  administrators: [...look, 'create', 'update', 'patch', 'delete'],
  editors: [...look, 'create', 'update', 'patch'],
  viewers: look,
} as const;

/** What the templates read: where workflows run, and who may do what. */
export function templateValues(_values: unknown, environment: Environment) {
  return {
    managedNamespace,
    runner,
    archive: account,
    ...(environment.has('logins') && { login: loginSecret, people: peopleIn(environment) }),
  };
}

/** The first rule that fits counts: that of the greatest rights. */
function peopleIn({ groups }: Environment): JsonObject[] {
  const roles = [
    { role: 'administrators', rule: ruleOf(groups.administrators), precedence: '3' },
    { role: 'editors', rule: ruleOf(groups.editors), precedence: '2' },
    { role: 'viewers', rule: ruleOf(groups.viewers), precedence: '1' },
  ] as const;
  return roles
    .filter(({ rule }) => rule !== '')
    .map(({ role, ...rule }) => ({
      name: `workflow-${role}`,
      ...rule,
      verbs: rights[role],
      retries: role !== 'viewers',
    }));
}

/** In the language that Argo Workflows reads: somebody is in one of the groups. */
function ruleOf(groups: readonly string[]): string {
  return groups.map((group) => `${JSON.stringify(group)} in groups`).join(' or ');
}
