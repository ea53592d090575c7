import { listAt, textAt, textsAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '@idp/verify';

/** One thing that somebody may do. */
export interface Grant {
  /** `ServiceAccount loki/loki`, `Group admins`. */
  readonly subject: string;
  /** The component whose binding or role grants it. */
  readonly component: string;
  /** The namespace in which it holds; absent where it holds in all of them. */
  readonly namespace?: string;
  /** `group/resource`, `url:<path>`, or `role:<name>` where the role is not the platform's. */
  readonly on: string;
  /** The only object that it holds for; absent where it holds for all. */
  readonly name?: string;
  readonly verb: string;
}

type Right = Pick<Grant, 'on' | 'name' | 'verb'>;

const AGGREGATED = /^rbac\.authorization\.k8s\.io\/aggregate-to-(.+)$/;

/** Everything that the roles and bindings of an environment let anybody do. */
export function grantsOf(rendering: Rendering): readonly Grant[] {
  return [...grantsOfBindings(rendering), ...grantsOfAggregation(rendering)];
}

function grantsOfBindings(rendering: Rendering): readonly Grant[] {
  return objectsOfKind(rendering, 'RoleBinding', 'ClusterRoleBinding').flatMap((binding) => {
    const { component, kind, namespace } = binding;
    const where = kind === 'RoleBinding' && namespace !== undefined ? { namespace } : {};
    const rights = rightsOfBinding(binding, rendering);
    return listAt(binding.content, 'subjects').flatMap((subject) =>
      rights.map((right) => ({ subject: nameOf(subject), component, ...where, ...right })),
    );
  });
}

function nameOf(subject: unknown): string {
  const namespace = textAt(subject, 'namespace');
  const name = textAt(subject, 'name') ?? '';
  return `${textAt(subject, 'kind') ?? ''} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}

function rightsOfBinding({ content, namespace }: RenderedObject, rendering: Rendering): readonly Right[] {
  const kind = textAt(content, 'roleRef', 'kind') ?? '';
  const name = textAt(content, 'roleRef', 'name') ?? '';
  const role = objectsOfKind(rendering, kind).find(
    (other) => other.name === name && (kind === 'ClusterRole' || other.namespace === namespace),
  );
  return role === undefined ? [{ on: `role:${name}`, verb: '*' }] : rightsOfRole(role, rendering);
}

function rightsOfRole(role: RenderedObject, rendering: Rendering): readonly Right[] {
  const selectors = listAt(role.content, 'aggregationRule', 'clusterRoleSelectors');
  const aggregated = objectsOfKind(rendering, 'ClusterRole').filter((other) =>
    selectors.some((selector) =>
      matches(textsAt(other.content, 'metadata', 'labels'), textsAt(selector, 'matchLabels')),
    ),
  );
  return [role, ...aggregated].flatMap(({ content }) => listAt(content, 'rules').flatMap(rightsOfRule));
}

function matches(labels: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}

function rightsOfRule(rule: unknown): readonly Right[] {
  const texts = (field: string) => listAt(rule, field).map(String);
  const names = texts('resourceNames');
  return texts('verbs').flatMap((verb) => [
    ...texts('nonResourceURLs').map((url) => ({ on: `url:${url}`, verb })),
    ...texts('apiGroups').flatMap((group) =>
      texts('resources').flatMap((resource) =>
        (names.length === 0 ? [undefined] : names).map((name) => ({
          on: `${group}/${resource}`,
          verb,
          ...(name !== undefined && { name }),
        })),
      ),
    ),
  ]);
}

/** Roles that add to those which every cluster has: whoever holds one of these gets more. */
function grantsOfAggregation(rendering: Rendering): readonly Grant[] {
  return objectsOfKind(rendering, 'ClusterRole').flatMap(({ component, content }) =>
    Object.entries(textsAt(content, 'metadata', 'labels')).flatMap(([label, value]) => {
      const role = value === 'true' ? AGGREGATED.exec(label)?.[1] : undefined;
      if (role === undefined) return [];
      const subject = `everybody with the ClusterRole ${role}`;
      return listAt(content, 'rules')
        .flatMap(rightsOfRule)
        .map((right) => ({ subject, component, ...right }));
    }),
  );
}

/** Whether one grant lets its subject do all that the other lets do. */
export function covers(wide: Grant, narrow: Grant): boolean {
  return (
    wide.subject === narrow.subject &&
    (wide.namespace === undefined || wide.namespace === narrow.namespace) &&
    (wide.verb === '*' || wide.verb === narrow.verb) &&
    (wide.name === undefined || wide.name === narrow.name) &&
    coversResource(wide.on, narrow.on)
  );
}

function coversResource(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  if (wide.startsWith('url:')) return wide.endsWith('*') && narrow.startsWith(wide.slice(0, -1));
  const [group, resource] = wide.split('/', 1).concat(wide.slice(wide.indexOf('/') + 1));
  const slash = narrow.indexOf('/');
  if (slash < 0 || narrow.startsWith('url:') || narrow.startsWith('role:')) return false;
  return (
    (group === '*' || group === narrow.slice(0, slash)) && (resource === '*' || resource === narrow.slice(slash + 1))
  );
}
