import { isObject, listAt, objectAt, textAt, type RenderedObject, type Rendering } from '@idp/model';
import { alertsOf } from '../../alerts';
import { objectsOfKind } from '../../objects';
import type { Matcher } from '../../promql';
import { questionsIn } from '../../questions';
import { takes } from './matchers';

/** The labels that the rule of an alert sets; others come from the series. */
export type Alert = Readonly<Record<string, string>>;

/** The alerts of an environment as far as their labels are known before they are raised. */
export interface Raised {
  readonly alerts: readonly Alert[];
  /** Labels that any alert may have. */
  readonly heard: ReadonlySet<string>;
}

/** Labels that come with what is scraped. */
const USUAL =
  `alertname cluster component container created_by_kind created_by_name daemonset deployment device endpoint
exported_job exported_namespace exported_pod exported_service horizontalpodautoscaler host instance job job_name
mountpoint namespace node owner persistentvolumeclaim phase pod prometheus prometheus_replica resource service severity
statefulset verb`.split(/\s+/);

/** Everything that may be raised in an environment, by its rules and by the objectives of which Pyrra makes rules. */
export function raisedIn(rendering: Rendering): Raised {
  const rules = objectsOfKind(rendering, 'PrometheusRule');
  const own = rules.flatMap(alertsIn);
  const names = new Set(own.map(({ alertname }) => alertname));
  const ofObjectives = alertsOf(rendering).filter((name) => !names.has(name));
  const alerts: readonly Alert[] = [
    ...own,
    ...ofObjectives.flatMap((alertname) => ['critical', 'warning'].map((severity) => ({ alertname, severity }))),
  ];
  return { alerts, heard: heardIn(rendering) };
}

function alertsIn({ content }: RenderedObject): readonly Alert[] {
  return listAt(content, 'spec', 'groups').flatMap((group) =>
    listAt(group, 'rules').flatMap((rule) => {
      const alertname = textAt(rule, 'alert');
      if (alertname === undefined) return [];
      const stated = Object.entries(objectAt(rule, 'labels')).map(([label, value]) => [label, String(value)] as const);
      return [{ ...Object.fromEntries(stated.filter(([, value]) => !value.includes('{{'))), alertname }];
    }),
  );
}

/** Every word that a rule or a question uses as a label, and those that Prometheus and its monitors add. */
function heardIn(rendering: Rendering): ReadonlySet<string> {
  const asking = objectsOfKind(rendering, 'ConfigMap', 'PrometheusRule', 'ServiceLevelObjective');
  const questions = asking.flatMap((object) => questionsIn(object).map(({ expression }) => expression));
  const adding = objectsOfKind(rendering, 'PodMonitor', 'Prometheus', 'ScrapeConfig', 'ServiceMonitor');
  const labels = [...asking, ...adding].flatMap(({ content }) => labelsAt(content));
  return new Set([...USUAL, ...questions.flatMap((question) => question.match(/\w+/g) ?? []), ...labels]);
}

/** The labels that stand in what adds them, at any depth. */
function labelsAt(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(labelsAt);
  if (!isObject(value)) return [];
  const { targetLabel, targetLabels, podTargetLabels } = value;
  const named = [targetLabel, targetLabels, podTargetLabels].flat().filter((label) => typeof label === 'string');
  const set = [value['externalLabels'], 'expr' in value ? value['labels'] : undefined];
  return [...named, ...set.flatMap((one) => Object.keys(objectAt(one))), ...Object.values(value).flatMap(labelsAt)];
}

/** Whether an alert may have what a matcher asks for. */
export function mayHave(alert: Alert, matcher: Matcher, { heard }: Raised): boolean {
  const value = alert[matcher.label] ?? (heard.has(matcher.label) ? undefined : '');
  return value === undefined || takes(matcher, value);
}

/** Whether an alert has for sure what a matcher asks for. */
export function surelyHas(alert: Alert, matcher: Matcher, { heard }: Raised): boolean {
  const value = alert[matcher.label] ?? (heard.has(matcher.label) ? undefined : '');
  return value !== undefined && takes(matcher, value);
}
