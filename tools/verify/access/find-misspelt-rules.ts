import { listAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { nearest } from '@idp/schema';
import type { Finding } from '../finding';
import { objectsAsked, objectsOfKind } from '../objects';
import { findingAt } from '../problem';

const VERBS = new Set([
  ...['*', 'create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'],
  ...[
    'approve',
    'attest',
    'bind',
    'escalate',
    'impersonate',
    'proxy',
    'sign',
    'use',
    'action',
    'override',
    'sync',
    'head',
    'post',
    'put',
    'options',
  ],
]);

/** What Kubernetes has in each of its groups. */
const RESOURCES: Readonly<Record<string, string>> = {
  '': 'bindings componentstatuses configmaps endpoints events limitranges namespaces nodes persistentvolumeclaims persistentvolumes pods podtemplates replicationcontrollers resourcequotas secrets serviceaccounts services users groups userextras uids',
  'admissionregistration.k8s.io':
    'mutatingadmissionpolicies mutatingadmissionpolicybindings mutatingwebhookconfigurations validatingadmissionpolicies validatingadmissionpolicybindings validatingwebhookconfigurations',
  'apiextensions.k8s.io': 'customresourcedefinitions',
  'apiregistration.k8s.io': 'apiservices',
  apps: 'controllerrevisions daemonsets deployments replicasets statefulsets',
  'authentication.k8s.io': 'selfsubjectreviews tokenreviews userextras uids',
  'authorization.k8s.io':
    'localsubjectaccessreviews selfsubjectaccessreviews selfsubjectrulesreviews subjectaccessreviews',
  autoscaling: 'horizontalpodautoscalers',
  batch: 'cronjobs jobs',
  'certificates.k8s.io': 'certificatesigningrequests clustertrustbundles podcertificaterequests',
  'coordination.k8s.io': 'leasecandidates leases',
  'discovery.k8s.io': 'endpointslices',
  'networking.k8s.io': 'ingressclasses ingresses ipaddresses networkpolicies servicecidrs',
  policy: 'poddisruptionbudgets podsecuritypolicies',
  'rbac.authorization.k8s.io': 'clusterrolebindings clusterroles rolebindings roles',
  'scheduling.k8s.io': 'priorityclasses',
  'storage.k8s.io': 'csidrivers csinodes csistoragecapacities storageclasses volumeattachments volumeattributesclasses',
};

/** Rules of roles that allow nothing, since what they name is written in another way. */
export function findMisspeltRules(check: string, rendering: Rendering): readonly Finding[] {
  const known = resourcesIn(rendering);
  return objectsAsked(rendering, 'ClusterRole', 'Role').flatMap((role) =>
    listAt(role.content, 'rules').flatMap((rule, index) => [
      ...words(role, rule, index, 'verbs').flatMap((word) => verbProblem(check, role, word)),
      ...groupProblems(check, role, rule, index, known),
    ]),
  );
}

interface Word {
  readonly text: string;
  readonly path: JsonPath;
}

function words(_role: RenderedObject, rule: unknown, index: number, list: string): readonly Word[] {
  return listAt(rule, list).map((text, place) => ({ text: String(text), path: ['rules', index, list, place] }));
}

function verbProblem(check: string, role: RenderedObject, { text, path }: Word): readonly Finding[] {
  const near = VERBS.has(text) ? undefined : nearest(text, [...VERBS]);
  if (near === undefined) return [];
  return [findingAt(check, role, { path, what: `there is no verb "${text}"`, remedy: `did you mean "${near}"?` })];
}

/** The plurals of each group: of Kubernetes, and of the definitions in the rendering. */
function resourcesIn(rendering: Rendering): ReadonlyMap<string, readonly string[]> {
  const found = new Map(Object.entries(RESOURCES).map(([group, names]) => [group, names.split(' ')]));
  for (const { content } of objectsOfKind(rendering, 'CustomResourceDefinition')) {
    const group = textAt(content, 'spec', 'group') ?? '';
    found.set(group, [...(found.get(group) ?? []), textAt(content, 'spec', 'names', 'plural') ?? '']);
  }
  return found;
}

function groupProblems(
  check: string,
  role: RenderedObject,
  rule: unknown,
  index: number,
  known: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] {
  const groups = words(role, rule, index, 'apiGroups');
  const wrong = groups.flatMap(({ text, path }): readonly Finding[] => {
    if (known.has(text) || text === '*') return [];
    const [plain = ''] = text.split('/');
    const near = text.includes('/')
      ? plain
      : nearest(
          text,
          [...known.keys()].filter((group) => group.length > 6),
        );
    if (near === undefined) return [];
    return [findingAt(check, role, { path, what: `there is no group "${text}"`, remedy: `did you mean "${near}"?` })];
  });
  const there = groups.flatMap(({ text }) => known.get(text) ?? []);
  // Of a group that nobody knows here, nobody knows what it has.
  if (groups.some(({ text }) => !known.has(text))) return wrong;
  const resources = words(role, rule, index, 'resources').flatMap(({ text, path }): readonly Finding[] => {
    const [name = ''] = text.split('/');
    if (name === '*' || there.includes(name)) return [];
    const near = nearest(name.toLowerCase(), there) ?? there.find((one) => one.startsWith(name.toLowerCase()));
    const elsewhere = [...known].find(([, names]) => names.includes(name))?.[0];
    if (near === undefined && elsewhere === undefined) return [];
    const remedy =
      near === undefined ? `name the group ${elsewhere === '' ? '""' : elsewhere}` : `did you mean "${near}"?`;
    const where = groups.map((group) => group.text || '""').join(', ');
    return [findingAt(check, role, { path, what: `the group ${where} has no "${text}"`, remedy })];
  });
  return [...wrong, ...resources];
}
