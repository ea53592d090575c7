import { listAt, textAt, textsAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { dashboardsIn } from '../../dashboards';
import { objectsOfKind } from '../../objects';
import { containersOf, podsOf } from '../../pods';
import type { ObjectProblem } from '../../problem';

/** A container that collects ConfigMaps with a label into files: https://github.com/kiwigrid/k8s-sidecar */
interface Collector {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly label: string;
  readonly value: string | undefined;
}

/** Dashboards that no container collects, and containers that collect nothing. */
export function unseenProblems(rendering: Rendering): readonly ObjectProblem[] {
  const collectors = collectorsIn(rendering);
  const holders = objectsOfKind(rendering, 'ConfigMap', 'Secret');
  const idle = collectors
    .filter((collector) => !holders.some((holder) => isCollected(holder, collector)))
    .map(({ object, path, label }) => ({
      object,
      path,
      what: `nothing has the label "${label}", so it collects nothing`,
      remedy: 'correct the label, here or where it is set',
    }));
  const ofDashboards = collectors.filter(({ label }) => label.includes('dashboard'));
  if (ofDashboards.length === 0) return idle;
  const unseen = holders
    .filter((holder) => dashboardsIn(holder).length > 0)
    .filter((holder) => !ofDashboards.some((collector) => isCollected(holder, collector)))
    .map((object) => ({
      object,
      path: ['metadata', 'labels'],
      what: 'Grafana does not find the dashboard',
      remedy: `give it the label ${ofDashboards.map(({ label, value = '1' }) => `${label}: "${value}"`).join(' or ')}`,
    }));
  return [...idle, ...unseen];
}

function collectorsIn(rendering: Rendering): readonly Collector[] {
  return podsOf(rendering)
    .flatMap(containersOf)
    .filter(({ content }) => /k8s-sidecar/.test(textAt(content, 'image') ?? ''))
    .flatMap(({ pod, path, content }) => {
      const variable = (name: string) =>
        textAt(
          listAt(content, 'env').find((one) => textAt(one, 'name') === name),
          'value',
        );
      const label = variable('LABEL');
      return label === undefined ? [] : [{ object: pod.object, path, label, value: variable('LABEL_VALUE') }];
    });
}

function isCollected({ content }: RenderedObject, { label, value }: Collector): boolean {
  const own = textsAt(content, 'metadata', 'labels')[label];
  return own !== undefined && (value === undefined || value === '' || value === own);
}
