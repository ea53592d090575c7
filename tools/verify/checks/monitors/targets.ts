import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { selects, type Labels } from '../../label-selector';
import { objectsOfKind } from '../../objects';
import { podSetsOf } from '../../pod-sets';
import { looksInto } from './looks-into';
import { servicesWithLabels } from './service-monitors';

/** What Prometheus scrapes, by the labels that it gives each series; undefined where they may be anything. */
export interface Target {
  readonly job: string | undefined;
  readonly namespace: string | undefined;
  readonly service: string | undefined;
}

/** Of a monitor that takes nothing, another check tells; what it was meant to scrape has any labels. */
const OPEN: Target = { job: undefined, namespace: undefined, service: undefined };

/** Everything that the monitors of an environment scrape. */
export function targetsOf(rendering: Rendering): readonly Target[] {
  return [
    ...objectsOfKind(rendering, 'ServiceMonitor').flatMap((monitor) => ofServices(monitor, rendering)),
    ...objectsOfKind(rendering, 'PodMonitor').flatMap((monitor) => ofPods(monitor, rendering)),
    ...objectsOfKind(rendering, 'Probe', 'ScrapeConfig').map(ofName),
    ...objectsOfKind(rendering, 'Prometheus').flatMap(ofPrometheus),
  ];
}

function ofServices(monitor: RenderedObject, rendering: Rendering): readonly Target[] {
  const selector = valueAt(monitor.content, 'spec', 'selector');
  const taken = servicesWithLabels(rendering).filter(
    ({ namespace, labels }) => looksInto(monitor, namespace) && selects(selector, labels),
  );
  if (taken.length === 0) return [OPEN];
  return taken.flatMap(({ name, namespace, labels }) =>
    listAt(monitor.content, 'spec', 'endpoints').map((endpoint) =>
      relabelled({ job: jobIn(labels, monitor) ?? name, namespace, service: name }, endpoint),
    ),
  );
}

function ofPods(monitor: RenderedObject, rendering: Rendering): readonly Target[] {
  const selector = valueAt(monitor.content, 'spec', 'selector');
  const taken = podSetsOf(rendering).filter(
    ({ namespace, labels }) => looksInto(monitor, namespace) && selects(selector, labels),
  );
  if (taken.length === 0) return [OPEN];
  return taken.flatMap(({ namespace, labels }) =>
    listAt(monitor.content, 'spec', 'podMetricsEndpoints').map((endpoint) => {
      const job = jobIn(labels, monitor) ?? `${monitor.namespace}/${monitor.name}`;
      return relabelled({ job, namespace, service: '' }, endpoint);
    }),
  );
}

function jobIn(labels: Labels, { content }: RenderedObject): string | undefined {
  return labels[textAt(content, 'spec', 'jobLabel') ?? ''];
}

/** A program whose own labels are kept says of what each series is; a rule may say anything. */
function relabelled(target: Target, endpoint: unknown): Target {
  const rules = [...listAt(endpoint, 'relabelings'), ...listAt(endpoint, 'metricRelabelings')];
  const set = rules.map((rule) => textAt(rule, 'targetLabel'));
  const keeps = valueAt(endpoint, 'honorLabels') === true;
  return {
    job: set.includes('job') ? undefined : target.job,
    namespace: keeps || set.includes('namespace') ? undefined : target.namespace,
    service: keeps || set.includes('service') ? undefined : target.service,
  };
}

function ofName({ kind, name, namespace, content }: RenderedObject): Target {
  const usual = `${kind === 'Probe' ? 'probe' : 'scrapeConfig'}/${namespace}/${name}`;
  return { ...OPEN, job: textAt(content, 'spec', 'jobName') ?? usual };
}

/** What others write to a Prometheus, or what it reads by a configuration of its own, has any labels. */
function ofPrometheus({ content }: RenderedObject): readonly Target[] {
  const isOpen =
    valueAt(content, 'spec', 'enableRemoteWriteReceiver') === true ||
    valueAt(content, 'spec', 'enableOTLPReceiver') === true ||
    valueAt(content, 'spec', 'additionalScrapeConfigs') !== undefined;
  return isOpen ? [OPEN] : [];
}
