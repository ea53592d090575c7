import type { Environment, JsonObject } from '@idp/model';
import { account } from './archive';
import { loginSecret, managedNamespace, runner } from './chart-values';
import type { Values } from './values.gen';

const look = ['get', 'list', 'watch'];

/** What each role on the platform may do with workflows, archived ones too; templates come from Git, so nobody changes them here. */
const rights = {
  administrators: [...look, 'create', 'update', 'patch', 'delete'],
  editors: [...look, 'create', 'update', 'patch'],
  viewers: look,
} as const;

/** What the templates read: where workflows run, and who may do what. */
export function templateValues({ administrators }: Values, environment: Environment) {
  return {
    managedNamespace,
    runner,
    archive: account,
    ...(environment.has('logins') && { login: loginSecret, people: peopleIn(environment, administrators) }),
  };
}

/** The first rule that fits counts: that of the greatest rights. */
function peopleIn({ groups }: Environment, mails: readonly string[]): JsonObject[] {
  const roles = [
    { role: 'administrators', rule: ruleOf(groups.administrators, mails), precedence: '3' },
    { role: 'editors', rule: ruleOf(groups.editors, []), precedence: '2' },
    { role: 'viewers', rule: ruleOf(groups.viewers, []), precedence: '1' },
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

/** In the language that Argo Workflows reads: somebody is in one of the groups, or has one of the addresses. */
function ruleOf(groups: readonly string[], mails: readonly string[]): string {
  return [
    ...groups.map((group) => `${JSON.stringify(group)} in groups`),
    ...mails.map((mail) => `email == ${JSON.stringify(mail)}`),
  ].join(' or ');
}
