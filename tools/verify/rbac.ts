import { isObject, listAt, objectAt, textAt, textsAt, type RenderedObject, type Rendering } from '@idp/model';
import { selects } from './label-selector';
import { objectsOfKind } from './objects';

/** One rule of a Role or ClusterRole. */
export interface Rule {
  readonly verbs: readonly string[];
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  /** Paths of the API server that are no objects. */
  readonly urls: readonly string[];
  /** Only objects with these names; all where it is empty. */
  readonly names: readonly string[];
}

/** A ServiceAccount. */
export interface Account {
  readonly namespace: string;
  readonly name: string;
}

/** What somebody wants to do: with objects of a namespace, or with those of all namespaces and of none. */
export interface Request {
  readonly verb: string;
  /** The API group; the core group is empty. */
  readonly group: string;
  /** Plural, with a subresource behind a slash: `pods/exec`. */
  readonly resource: string;
  readonly namespace?: string;
  readonly name?: string;
}

const ALL: Rule = { verbs: ['*'], groups: ['*'], resources: ['*'], urls: ['*'], names: [] };

/** ClusterRoles that Kubernetes brings. Of those that aggregate, what they allow at most: nobody is refused by mistake. */
const GIVEN: Readonly<Record<string, readonly Rule[]>> = {
  'cluster-admin': [ALL],
  admin: [ALL],
  edit: [ALL],
  view: [{ ...ALL, verbs: ['get', 'list', 'watch'] }],
};

/** Whether the rendered roles and bindings allow a ServiceAccount what it wants to do. */
export function isAllowed(rendering: Rendering, account: Account, request: Request): boolean {
  return rulesFor(rendering, account, request.namespace).some((rule) => allows(rule, request));
}

/** The rules that hold for a ServiceAccount in a namespace, or in all of them where none is given. */
export function rulesFor(rendering: Rendering, account: Account, namespace?: string): readonly Rule[] {
  return objectsOfKind(rendering, 'ClusterRoleBinding', 'RoleBinding')
    .filter((binding) => binding.kind === 'ClusterRoleBinding' || binding.namespace === namespace)
    .filter((binding) => subjectsOf(binding).some((subject) => isSubject(subject, account, binding.namespace)))
    .flatMap((binding) => rulesOfBinding(rendering, binding));
}

/** The rules that a binding gives to its subjects. */
export function rulesOfBinding(rendering: Rendering, binding: RenderedObject): readonly Rule[] {
  const role = roleOfBinding(rendering, binding);
  if (role !== undefined) return rulesOf(rendering, role);
  const { content } = binding;
  return textAt(content, 'roleRef', 'kind') === 'ClusterRole'
    ? (GIVEN[textAt(content, 'roleRef', 'name') ?? ''] ?? [])
    : [];
}

/** The role that a binding gives; undefined where it is not the platform's. */
export function roleOfBinding(
  rendering: Rendering,
  { content, namespace }: RenderedObject,
): RenderedObject | undefined {
  const name = textAt(content, 'roleRef', 'name');
  const kind = textAt(content, 'roleRef', 'kind') ?? '';
  return objectsOfKind(rendering, kind).find(
    (object) => object.name === name && (kind === 'ClusterRole' || object.namespace === namespace),
  );
}

/** The rules of a role, those that it aggregates among them. */
export function rulesOf(rendering: Rendering, role: RenderedObject, seen: readonly string[] = []): readonly Rule[] {
  const own = listAt(role.content, 'rules').filter(isObject).map(ruleOf);
  const selectors = listAt(role.content, 'aggregationRule', 'clusterRoleSelectors');
  const aggregated = objectsOfKind(rendering, 'ClusterRole')
    .filter(({ name }) => name !== role.name && !seen.includes(name))
    .filter(({ content }) => selectors.some((selector) => selects(selector, textsAt(content, 'metadata', 'labels'))));
  return [...own, ...aggregated.flatMap((other) => rulesOf(rendering, other, [...seen, role.name]))];
}

function ruleOf(rule: Readonly<Record<string, unknown>>): Rule {
  const texts = (key: string) => listAt(rule, key).map(String);
  return {
    verbs: texts('verbs'),
    groups: texts('apiGroups'),
    resources: texts('resources'),
    urls: texts('nonResourceURLs'),
    names: texts('resourceNames'),
  };
}

/** Whether a rule allows a request. One that names objects allows nothing that concerns others, such as lists. */
export function allows({ verbs, groups, resources, names }: Omit<Rule, 'urls'>, request: Request): boolean {
  const [, subresource] = request.resource.split('/');
  const resource = [request.resource, '*', ...(subresource === undefined ? [] : [`*/${subresource}`])];
  return (
    has(verbs, request.verb, '*') &&
    has(groups, request.group, '*') &&
    has(resources, ...resource) &&
    (names.length === 0 || (request.name !== undefined && names.includes(request.name)))
  );
}

function has(list: readonly string[], ...any: readonly string[]): boolean {
  return any.some((one) => list.includes(one));
}

/** Whom a binding gives something to. */
export function subjectsOf({ content }: RenderedObject): readonly Readonly<Record<string, unknown>>[] {
  return listAt(content, 'subjects').map((subject) => objectAt(subject));
}

function isSubject(subject: unknown, { namespace, name }: Account, bindingNamespace: string | undefined): boolean {
  const called = textAt(subject, 'name');
  switch (textAt(subject, 'kind')) {
    case 'ServiceAccount':
      return called === name && (textAt(subject, 'namespace') ?? bindingNamespace) === namespace;
    case 'User':
      return called === `system:serviceaccount:${namespace}:${name}`;
    default:
      return ['system:authenticated', 'system:serviceaccounts', `system:serviceaccounts:${namespace}`].some(
        (group) => group === called,
      );
  }
}
