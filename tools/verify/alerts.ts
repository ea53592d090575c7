import { listAt, textAt, type Rendering } from '@idp/model';
import { objectsOfKind } from './objects';

const remembered = new WeakMap<Rendering, readonly string[]>();

/** Alerts that Pyrra makes of service levels: https://github.com/pyrra-dev/pyrra */
const OF_LEVELS = ['ErrorBudgetBurn', 'SLOMetricAbsent'];

/** The names of all alerts of an environment; none where nobody writes any. */
export function alertsOf(rendering: Rendering): readonly string[] {
  const known = remembered.get(rendering) ?? readAlerts(rendering);
  remembered.set(rendering, known);
  return known;
}

function readAlerts(rendering: Rendering): readonly string[] {
  const names = objectsOfKind(rendering, 'PrometheusRule').flatMap(({ content }) =>
    listAt(content, 'spec', 'groups').flatMap((group) =>
      listAt(group, 'rules').flatMap((rule) => textAt(rule, 'alert') ?? []),
    ),
  );
  return names.length === 0 ? [] : [...new Set([...names, ...OF_LEVELS])];
}
