import { isObject, textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { printSelector, selects } from '../../label-selector';
import { namespacesIn, type ExistingNamespace } from '../../namespaces';
import { objectsOfKind } from '../../objects';
import type { ObjectProblem } from '../../problem';

/** The fields of a Prometheus that say which objects of a kind it takes: by their labels, and by those of their namespace. */
const SELECTORS: Readonly<Record<string, string>> = {
  PodMonitor: 'podMonitor',
  Probe: 'probe',
  PrometheusRule: 'rule',
  ScrapeConfig: 'scrapeConfig',
  ServiceMonitor: 'serviceMonitor',
};

/** Monitors and rules that no Prometheus of the environment takes, where it has one. */
export function untakenProblems(rendering: Rendering): readonly ObjectProblem[] {
  const servers = objectsOfKind(rendering, 'Prometheus', 'PrometheusAgent', 'ThanosRuler');
  const namespaces = namespacesIn(rendering);
  return Object.entries(SELECTORS).flatMap(([kind, prefix]) => {
    const takers = servers.filter((server) => asksFor(server, kind));
    if (takers.length === 0) return [];
    return objectsOfKind(rendering, kind)
      .filter((object) => !takers.some((server) => takes(server, prefix, object, namespaces)))
      .map((object) => untaken(object, prefix, takers, namespaces));
  });
}

/** Agents take no rules, and a ruler takes nothing else. */
function asksFor({ kind }: RenderedObject, wanted: string): boolean {
  if (wanted === 'PrometheusRule') return kind !== 'PrometheusAgent';
  return kind !== 'ThanosRuler';
}

function takes(
  server: RenderedObject,
  prefix: string,
  object: RenderedObject,
  namespaces: readonly ExistingNamespace[],
): boolean {
  const selector = valueAt(server.content, 'spec', `${prefix}Selector`);
  return (
    isObject(selector) &&
    selects(selector, textsAt(object.content, 'metadata', 'labels')) &&
    looksInto(server, prefix, object.namespace, namespaces)
  );
}

/** Without a selector of namespaces, a Prometheus looks into its own. */
function looksInto(
  { namespace: own, content }: RenderedObject,
  prefix: string,
  namespace: string | undefined,
  namespaces: readonly ExistingNamespace[],
): boolean {
  const selector = valueAt(content, 'spec', `${prefix}NamespaceSelector`);
  if (!isObject(selector)) return namespace === own;
  return selects(selector, namespaces.find(({ name }) => name === namespace)?.labels ?? {});
}

function untaken(
  object: RenderedObject,
  prefix: string,
  takers: readonly RenderedObject[],
  namespaces: readonly ExistingNamespace[],
): ObjectProblem {
  const names = takers.map(({ kind, name }) => `${kind} "${name}"`).join(' and ');
  const [taker] = takers;
  const selector = valueAt(taker?.content, 'spec', `${prefix}Selector`);
  const remedies = {
    nothing: `set ${prefix}Selector there: without it none is taken, with {} all are`,
    namespace: `let ${prefix}NamespaceSelector there take namespace ${object.namespace}`,
    labels: `give it the labels ${printSelector(selector)}`,
  };
  const isReached = taker !== undefined && looksInto(taker, prefix, object.namespace, namespaces);
  const reason = !isObject(selector) ? 'nothing' : isReached ? 'labels' : 'namespace';
  return {
    object,
    path: ['metadata', reason === 'namespace' ? 'namespace' : 'labels'],
    what: `${names} does not take it`,
    remedy: remedies[reason],
  };
}
