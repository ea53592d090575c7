import { printPath, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { findingIn, type Finding } from '../finding';
import { objectsOf } from '../objects';
import { allows, rulesOf, rulesOfBinding, subjectsOf, type Rule } from '../rbac';

type Complaint = Pick<Finding, 'path' | 'what' | 'remedy'>;

/** More rights than a component of ours can mean to give. Charts of others need what they need: the plan shows when that grows. */
export function findWideGrants(check: string, rendering: Rendering): readonly Finding[] {
  return objectsOf(rendering)
    .filter(isOurs)
    .flatMap((object) => complaintsOf(object, rendering).map((complaint) => findingIn(check, object, complaint)));
}

/** Whether a component's own templates made an object, as opposed to the chart that it wraps. */
export function isOurs({ component, template }: RenderedObject): boolean {
  return template.startsWith(`${component}/templates/`);
}

function complaintsOf(object: RenderedObject, rendering: Rendering): readonly Complaint[] {
  switch (object.kind) {
    case 'Role':
    case 'ClusterRole':
      return wideRules(rulesOf(rendering, { ...object, content: { rules: object.content['rules'] } }), object);
    case 'RoleBinding':
    case 'ClusterRoleBinding':
      return [...wideBinding(object, rendering), ...toDefault(object)];
    default:
      return [];
  }
}

const NARROW = 'name the verbs and resources that it uses';

/** Who may create pods in a namespace runs anything there anyway, so that a shell in them is no more. */
function wideRules(rules: readonly Rule[], { kind }: RenderedObject): readonly Complaint[] {
  const createsPods = rules.some((rule) => allows(rule, { verb: 'create', group: '', resource: 'pods' }));
  return rules.flatMap((rule, index) => wideRule(rule, index, kind === 'Role' && createsPods));
}

const SHELLS = ['pods/exec', 'pods/attach', 'nodes/proxy'];

function wideRule(rule: Rule, index: number, createsPods: boolean): readonly Complaint[] {
  const at = (key: string) => printPath(['rules', index, key]);
  const wild = [
    ['verbs', rule.verbs],
    ['resources', rule.resources],
    ['apiGroups', rule.groups],
  ] as const;
  const powers = rule.verbs.filter((verb) => ['escalate', 'bind', 'impersonate'].includes(verb));
  const shells = createsPods ? [] : rule.resources.filter((resource) => SHELLS.includes(resource));
  return [
    ...wild.flatMap(([key, list]) =>
      list.includes('*') ? [{ path: at(key), what: `allows all ${key}`, remedy: NARROW }] : [],
    ),
    ...powers.map((verb) => ({
      path: at('verbs'),
      what: `allows to ${verb}, by which it can give itself any right`,
      remedy: NARROW,
    })),
    ...shells.map((resource) => ({
      path: at('resources'),
      what: `allows ${resource}, by which it runs anything in any pod that it reaches`,
      remedy: NARROW,
    })),
  ];
}

function wideBinding(binding: RenderedObject, rendering: Rendering): readonly Complaint[] {
  const path = 'roleRef.name';
  if (textAt(binding.content, 'roleRef', 'name') === 'cluster-admin')
    return [{ path, what: 'makes its subjects masters of the cluster: cluster-admin', remedy: NARROW }];
  if (binding.kind !== 'ClusterRoleBinding') return [];
  const rules = rulesOfBinding(rendering, binding);
  const verbs = ['get', 'list', 'watch'].filter((verb) =>
    rules.some((rule) => allows(rule, { verb, group: '', resource: 'secrets' })),
  );
  if (verbs.length === 0) return [];
  const what = `lets its subjects ${verbs.join(', ')} the Secrets of all namespaces`;
  return [{ path, what, remedy: 'bind it in the namespaces that it needs, by a RoleBinding' }];
}

function toDefault(binding: RenderedObject): readonly Complaint[] {
  return subjectsOf(binding).flatMap((subject, index) => {
    if (subject['kind'] !== 'ServiceAccount' || subject['name'] !== 'default') return [];
    return [
      {
        path: printPath(['subjects', index, 'name']),
        what: 'gives rights to the ServiceAccount default, which every pod of its namespace has that names none',
        remedy: 'make a ServiceAccount for what needs them',
      },
    ];
  });
}
