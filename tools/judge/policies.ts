import {
  isJsonObject,
  listAt,
  objectAt,
  placed,
  textsAt,
  type JsonObject,
  type RenderedObject,
  type Rendering,
} from '@idp/model';
import { isOfKyverno, objectsOf, usualPluralOf } from '@idp/verify';

/** What Kyverno judges by. */
export interface Policies {
  /** Policies that refuse objects, with the rules that need no cluster. */
  readonly policies: readonly JsonObject[];
  readonly exceptions: readonly JsonObject[];
  /** The labels of namespaces, which policies may select. */
  readonly namespaces: readonly { readonly name: string; readonly labels: Readonly<Record<string, string>> }[];
  /** Objects that policies may ask for while they judge others. */
  readonly context: readonly JsonObject[];
  /** Rules that only a cluster can judge, as `<policy>/<rule>`. */
  readonly left: readonly string[];
}

const OF_RULES = ['ClusterPolicy', 'Policy'];
const OF_EXPRESSIONS = ['ValidatingPolicy', 'NamespacedValidatingPolicy'];

/** What a rule may read only in a cluster or a registry. */
const ELSEWHERE = ['apiCall', 'configMap', 'globalReference', 'imageRegistry'];

/** The policies of an environment that can be judged offline: those that refuse objects for what stands in them. */
export function policiesOf(rendering: Rendering): Policies {
  const objects = objectsOf(rendering);
  const ofKyverno = objects.filter(isOfKyverno);
  const ruled = ofKyverno.filter(({ kind }) => OF_RULES.includes(kind)).map(judgeable);
  const namespaces = objects.filter(({ kind, apiVersion }) => kind === 'Namespace' && apiVersion === 'v1');
  const ofExpressions = ofKyverno.filter(({ kind }) => OF_EXPRESSIONS.includes(kind)).map(placed);
  const asked = askedFor(ofExpressions);
  return {
    policies: [...ruled.flatMap(({ policy }) => (policy ? [policy] : [])), ...ofExpressions],
    context: objects.filter(({ kind }) => asked.has(usualPluralOf(kind))).map(placed),
    exceptions: ofKyverno.filter(({ kind }) => kind === 'PolicyException').map(placed),
    namespaces: namespaces.map(({ name, content }) => ({
      name,
      labels: { ...textsAt(content, 'metadata', 'labels'), 'kubernetes.io/metadata.name': name },
    })),
    left: ruled.flatMap(({ left }) => left),
  };
}

/** What expressions list or get of a cluster, in the plural: `resource.List('v1', 'resourcequotas', …)`. */
export function askedFor(policies: readonly JsonObject[]): ReadonlySet<string> {
  const found = JSON.stringify(policies).matchAll(/resource\.(?:List|Get)\(\s*'[^']*',\s*'([a-z]+)'/g);
  return new Set([...found].map(([, plural = '']) => plural));
}

function judgeable(object: RenderedObject): { readonly policy?: JsonObject; readonly left: readonly string[] } {
  const content = placed(object);
  const rules = listAt(content, 'spec', 'rules')
    .filter(isJsonObject)
    .filter((rule) => 'validate' in rule);
  const offline = rules.filter((rule) => !needsCluster(rule));
  const left = rules.filter(needsCluster).map((rule) => `${object.name}/${String(rule['name'])}`);
  const { spec } = content;
  if (offline.length === 0 || !isJsonObject(spec)) return { left };
  return { policy: { ...content, spec: { ...spec, rules: offline } }, left };
}

function needsCluster(rule: JsonObject): boolean {
  return listAt(rule, 'context').some((entry) => ELSEWHERE.some((kind) => kind in objectAt(entry)));
}
