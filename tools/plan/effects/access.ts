import type { Effect, FindEffects } from './effect';
import { groupBy } from '../group-by';
import { covers, grantsOf, type Grant } from './grants';

/** Kinds of rights that are named; the others are counted. */
const NAMED = 5;

/** What anybody may do that nobody let them do before. */
export const findAccess: FindEffects = ({ before, after }) => {
  const grants = grantsOf(before);
  // Nearly all were given before, word for word.
  const same = new Set(grants.map(wordsOf));
  const known = groupBy(grants, ({ subject }) => subject);
  const added = grantsOf(after).filter(
    (grant) => !same.has(wordsOf(grant)) && !known.get(grant.subject)?.some((old) => covers(old, grant)),
  );
  return [...groupBy(added, ({ subject, component }) => `${component}\n${subject}`).values()].flatMap(effectOf);
};

function wordsOf({ subject, namespace, on, name, verb }: Grant): string {
  return JSON.stringify([subject, namespace, on, name, verb]);
}

function effectOf(grants: readonly Grant[]): readonly Effect[] {
  const [first] = grants;
  if (first === undefined) return [];
  const { component, subject } = first;
  const rights = rightsOf(grants);
  const named = rights.slice(0, NAMED).map(({ text }) => text);
  const more = rights.length > NAMED ? ` and ${rights.length - NAMED} more` : '';
  const dangerous = rights.some((right) => right.dangerous);
  const remedy = 'let it do only what it needs: name verbs, resources and, where they are known, objects';
  const what = `${subject} may now ${named.join('; ')}${more}`;
  return [{ kind: 'access', dangerous, component, what, ...(dangerous && { remedy }) }];
}

interface Right {
  readonly text: string;
  readonly dangerous: boolean;
}

/** The rights in words, those that a person decides on first; verbs on the same thing together. */
function rightsOf(grants: readonly Grant[]): readonly Right[] {
  const groups = groupBy(grants, ({ namespace, on, name }) => JSON.stringify([namespace, on, name]));
  const rights = [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const verbs = [...new Set([first, ...more].map(({ verb }) => verb))];
    return [{ text: textOf(first, verbs), dangerous: [first, ...more].some(isDangerous) }];
  });
  return rights.sort((a, b) => Number(b.dangerous) - Number(a.dangerous));
}

function textOf({ on, name, namespace }: Grant, verbs: readonly string[]): string {
  const where = namespace === undefined ? 'everywhere' : `in ${namespace}`;
  if (on.startsWith('role:')) return `do what the role ${on.slice(5)} allows ${where}`;
  const verb = verbs.includes('*') ? 'do anything with' : verbs.join(', ');
  return `${verb} ${thingOf(on)}${name === undefined ? '' : ` "${name}"`} ${where}`;
}

function thingOf(on: string): string {
  if (on.startsWith('url:')) return on.slice(4);
  const [group = '', resource = ''] = [on.slice(0, on.indexOf('/')), on.slice(on.indexOf('/') + 1)];
  if (resource === '*') return group === '*' ? 'everything' : `everything of ${group || 'the core API'}`;
  return group === '' ? resource : `${resource}.${group}`;
}

const SECRETS = /^(\*|)\/(secrets|\*)$/;
const COMMANDS = /^(\*|)\/(pods\/exec|pods\/attach|pods\/portforward|nodes\/proxy|serviceaccounts\/token|\*)$/;
/** To read there is to run there, and who makes pods everywhere makes them with the rights and secrets of all. */
const READ_COMMANDS = /^(\*|)\/nodes\/proxy$/;
const PODS = /^(?:\/pods|apps\/(?:daemonsets|deployments|statefulsets)|batch\/(?:cronjobs|jobs))$/;
const RULES =
  /^(\*|rbac\.authorization\.k8s\.io|admissionregistration\.k8s\.io)\/(\*|roles|clusterroles|rolebindings|clusterrolebindings|.*webhookconfigurations)$/;
const WRITING = ['create', 'update', 'patch', '*'];

/** Rights from which others follow: secrets, running commands, giving rights. */
function isDangerous({ on, verb, name, namespace }: Grant): boolean {
  if (['escalate', 'bind', 'impersonate'].includes(verb) || on === 'role:cluster-admin' || on === '*/*') return true;
  return (
    (SECRETS.test(on) && name === undefined) ||
    (COMMANDS.test(on) && WRITING.includes(verb)) ||
    (READ_COMMANDS.test(on) && verb === 'get') ||
    (PODS.test(on) && namespace === undefined && WRITING.includes(verb)) ||
    (RULES.test(on) && WRITING.includes(verb) && name === undefined)
  );
}
