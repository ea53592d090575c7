import { listAt, textAt, type JsonObject, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { inventoryOf } from '../../inventory';
import { missingThing } from '../../missing';
import { objectsOf, objectsOfKind } from '../../objects';
import { madeOf } from '../../operators';
import { podsOf } from '../../pods';
import type { Problem } from '../../problem';
import { conditionsOf, wantedBy } from './expressions';

/** Policies and rules that an exception names and that are not there, and names that nothing has. */
export function exceptionProblems(exception: RenderedObject, rendering: Rendering): readonly Problem[] {
  return [
    ...referenceProblems(exception.content, rendering),
    ...listAt(exception.content, 'spec', 'exceptions').flatMap((entry, index) =>
      ruleProblems(entry, ['spec', 'exceptions', index], rendering),
    ),
    ...nameProblems(exception.content, rendering),
    ...ownerProblems(exception.content, rendering),
  ];
}

/** Whoever answers for an exception is one of the owners of the platform. */
function ownerProblems(content: JsonObject, { platform }: Rendering): readonly Problem[] {
  const owner = textAt(content, 'metadata', 'annotations', 'owner');
  const owners = Object.keys(platform.settings.owners);
  if (owner === undefined || owners.includes(owner)) return [];
  const what = `there is no owner "${owner}"`;
  return [{ path: ['metadata', 'annotations', 'owner'], what, remedy: suggest(owner, owners) }];
}

function referenceProblems(content: JsonObject, rendering: Rendering): readonly Problem[] {
  return listAt(content, 'spec', 'policyRefs').flatMap((reference, index) => {
    const [kind = '', name = ''] = [textAt(reference, 'kind'), textAt(reference, 'name')];
    if (inventoryOf(rendering).find(kind, name) !== undefined) return [];
    return [{ path: ['spec', 'policyRefs', index, 'name'], ...missingThing(rendering, kind, name, '') }];
  });
}

/** A policy of a namespace is named with it before a slash. Kyverno calls what it makes for workloads after the rule. */
function ruleProblems(entry: unknown, path: JsonPath, rendering: Rendering): readonly Problem[] {
  const name = textAt(entry, 'policyName') ?? '';
  const [last = '', namespace] = name.split('/').reverse();
  const kind = namespace === undefined ? 'ClusterPolicy' : 'Policy';
  if (inventoryOf(rendering).find(kind, last, namespace) === undefined)
    return [{ path: [...path, 'policyName'], ...missingThing(rendering, kind, last, namespace ?? '') }];
  const policy = objectsOfKind(rendering, kind).find((one) => one.name === last && one.namespace === namespace);
  if (policy === undefined) return [];
  const rules = listAt(policy.content, 'spec', 'rules').map((rule) => textAt(rule, 'name') ?? '');
  return listAt(entry, 'ruleNames').flatMap((written, index) => {
    const rule = String(written).replace(/^autogen-(?:cronjob-)?/, '');
    if (rule.includes('*') || rules.includes(rule)) return [];
    const what = `${kind} "${last}" has no rule "${rule}"`;
    return [{ path: [...path, 'ruleNames', index], what, remedy: suggest(rule, rules) }];
  });
}

/** Names that an exception is for: where it says a namespace that is there, something there is called so. */
function nameProblems(content: JsonObject, rendering: Rendering): readonly Problem[] {
  return conditionsOf(content).flatMap(({ path, expression }) => {
    const wanted = wantedBy(expression);
    const namespaces = wanted?.namespaces.filter((name) => inventoryOf(rendering).find('Namespace', name)) ?? [];
    if (wanted === undefined || namespaces.length === 0) return [];
    const names = namesIn(namespaces, isAboutPods(content, rendering), rendering);
    return wanted.names
      .filter(({ fits }) => !names.some((name) => fits.test(name)))
      .map(({ text }) => ({
        path,
        what: `nothing in namespace ${namespaces.join(' or ')} is called "${text}"`,
        remedy: suggest(text, names, 'leave the exception out where nothing needs it'),
      }));
  });
}

const OF_PODS = ['cronjobs', 'daemonsets', 'deployments', 'jobs', 'pods', 'replicasets', 'statefulsets'];

function isAboutPods(content: JsonObject, rendering: Rendering): boolean {
  const names = listAt(content, 'spec', 'policyRefs').map((reference) => textAt(reference, 'name'));
  const policies = objectsOf(rendering).filter(
    ({ kind, name }) => kind.endsWith('ValidatingPolicy') && names.includes(name),
  );
  return policies.every((policy) =>
    listAt(policy.content, 'spec', 'matchConstraints', 'resourceRules').every((rule) =>
      listAt(rule, 'resources').every((resource) => OF_PODS.includes(String(resource))),
    ),
  );
}

function namesIn(namespaces: readonly string[], onlyPods: boolean, rendering: Rendering): readonly string[] {
  const all = onlyPods ? podsOf(rendering).map(({ object }) => object) : objectsOf(rendering);
  const made = objectsOf(rendering).flatMap((object) => madeOf(object, rendering));
  return [...all, ...made.filter(({ kind }) => !onlyPods || kind === 'Pod')]
    .filter(({ namespace }) => namespace !== undefined && namespaces.includes(namespace))
    .map(({ name }) => name);
}
