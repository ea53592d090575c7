import { listAt, textAt, textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { holdingsOf } from '../../holdings';
import { madeByKubernetes } from '../../kubernetes';
import { printLabels, printSelector, selects, type Labels } from '../../label-selector';
import { objectsOf } from '../../objects';
import { madeOf } from '../../operators';
import { looksInto, printNamespaces } from './looks-into';
import type { ObjectProblem } from '../../problem';
import { onceForWhole } from '../../once-for-whole';

/** A Service as a monitor sees it. */
interface MonitoredService {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly labels: Labels;
  /** The names of its ports; unknown where nobody says. */
  readonly ports: readonly string[] | undefined;
}

/** The Services of an environment, and those that operators and Kubernetes make; found once for each rendering. */
export const servicesWithLabels = onceForWhole(findServices);

function findServices(rendering: Rendering): readonly MonitoredService[] {
  const objects = objectsOf(rendering);
  const made = [...objects.flatMap((object) => madeOf(object, rendering)), ...madeByKubernetes];
  return [
    ...objects.filter(({ kind, apiVersion }) => kind === 'Service' && apiVersion === 'v1').map(serviceOf),
    ...made.flatMap(({ kind, name, namespace, labels = {}, keys }) =>
      kind === 'Service' ? [{ name, namespace, labels, ports: keys }] : [],
    ),
  ];
}

function serviceOf(object: RenderedObject): MonitoredService {
  const { name, namespace, content } = object;
  return { name, namespace, labels: textsAt(content, 'metadata', 'labels'), ports: holdingsOf(object) };
}

/** What keeps a ServiceMonitor from scraping. */
export function serviceMonitorProblems(
  object: RenderedObject,
  services: readonly MonitoredService[],
): readonly ObjectProblem[] {
  const selector = valueAt(object.content, 'spec', 'selector');
  const inReach = services.filter(({ namespace }) => looksInto(object, namespace));
  const taken = inReach.filter(({ labels }) => selects(selector, labels));
  if (taken.length === 0)
    return [
      {
        object,
        path: ['spec', 'selector'],
        what: `no Service in ${printNamespaces(object)} has ${printSelector(selector)}`,
        remedy: closest(selector, inReach, services),
      },
    ];
  return listAt(object.content, 'spec', 'endpoints').flatMap((endpoint, index) => {
    const port = textAt(endpoint, 'port');
    const ports = taken.map((service) => service.ports);
    if (port === undefined || ports.some((known) => known === undefined || known.includes(port))) return [];
    const names = [...new Set(ports.flatMap((known) => known ?? []))].filter((known) => !/^\d+$/.test(known));
    return [
      {
        object,
        path: ['spec', 'endpoints', index, 'port'],
        what: `${taken.map(({ name }) => `Service "${name}"`).join(' and ')} has no port named "${port}"`,
        remedy: names.length === 0 ? 'give the port of the Service a name' : suggest(port, names),
      },
    ];
  });
}

function closest(selector: unknown, inReach: readonly MonitoredService[], all: readonly MonitoredService[]): string {
  const elsewhere = all.find(({ labels }) => selects(selector, labels));
  if (elsewhere)
    return `Service "${elsewhere.name}" in namespace ${elsewhere.namespace} has: name it in namespaceSelector`;
  const wanted = Object.entries(textsAt(selector, 'matchLabels'));
  const countIn = (labels: Labels) => wanted.filter(([key, value]) => labels[key] === value).length;
  const [best] = inReach
    .map((service) => ({ ...service, count: countIn(service.labels) }))
    .sort((a, b) => b.count - a.count);
  if (!best || best.count === 0) return 'name the labels of the Service that is meant';
  const differing = wanted.filter(([key, value]) => best.labels[key] !== value).map(([key]) => key);
  const theirs = differing.map((key) =>
    best.labels[key] === undefined ? `no ${key}` : printLabels({ [key]: best.labels[key] }),
  );
  return `Service "${best.name}" has ${theirs.join(', ')}`;
}
