import { textAt, textsAt, type RenderedObject, type Rendering } from '@idp/model';
import { allows, objectsOfKind, roleOfBinding, rulesOf, subjectsOf, type Rule } from '@idp/verify';

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
    return subjectsOf(binding).flatMap((subject) =>
      rights.map((right) => ({ subject: nameOf(subject), component, ...where, ...right })),
    );
  });
}

function nameOf(subject: unknown): string {
  const namespace = textAt(subject, 'namespace');
  const name = textAt(subject, 'name') ?? '';
  return `${textAt(subject, 'kind') ?? ''} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}

function rightsOfBinding(binding: RenderedObject, rendering: Rendering): readonly Right[] {
  const role = roleOfBinding(rendering, binding);
  if (role !== undefined) return rulesOf(rendering, role).flatMap(rightsOfRule);
  return [{ on: `role:${textAt(binding.content, 'roleRef', 'name') ?? ''}`, verb: '*' }];
}

function rightsOfRule({ verbs, groups, resources, urls, names }: Rule): readonly Right[] {
  const named = names.length === 0 ? [{}] : names.map((name) => ({ name }));
  const things = groups.flatMap((group) => resources.map((resource) => `${group}/${resource}`));
  return verbs.flatMap((verb) => [
    ...urls.map((url) => ({ on: `url:${url}`, verb })),
    ...things.flatMap((on) => named.map((name) => ({ on, verb, ...name }))),
  ]);
}

/** Roles that add to those which every cluster has: whoever holds one of these gets more. */
function grantsOfAggregation(rendering: Rendering): readonly Grant[] {
  return objectsOfKind(rendering, 'ClusterRole').flatMap((clusterRole) =>
    Object.entries(textsAt(clusterRole.content, 'metadata', 'labels')).flatMap(([label, value]) => {
      const role = value === 'true' ? AGGREGATED.exec(label)?.[1] : undefined;
      if (role === undefined) return [];
      const { component } = clusterRole;
      const subject = `everybody with the ClusterRole ${role}`;
      return rulesOf(rendering, clusterRole)
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
    (wide.on.startsWith('url:') || wide.on.startsWith('role:')
      ? coversOther(wide, narrow)
      : coversObjects(wide, narrow))
  );
}

function coversObjects(wide: Grant, narrow: Grant): boolean {
  const { group, resource } = thingOf(wide);
  const rule = { verbs: [wide.verb], groups: [group], resources: [resource], names: [wide.name ?? []].flat() };
  return !/^(url|role):/.test(narrow.on) && allows(rule, { ...narrow, ...thingOf(narrow) });
}

function coversOther({ on, verb }: Grant, narrow: Grant): boolean {
  const isOn = on === narrow.on || (on.startsWith('url:') && on.endsWith('*') && narrow.on.startsWith(on.slice(0, -1)));
  return isOn && (verb === '*' || verb === narrow.verb);
}

/** What a grant on objects is on. */
function thingOf({ on }: Grant): { readonly group: string; readonly resource: string } {
  const slash = on.indexOf('/');
  return { group: on.slice(0, slash), resource: on.slice(slash + 1) };
}
