import { listAt, textAt, type Rendering } from '@idp/model';
import { objectsOfKind } from './objects';
import { onceForWhole } from './once-for-whole';

/** Alerts that Pyrra makes of service levels: https://github.com/pyrra-dev/pyrra */
const OF_LEVELS = ['ErrorBudgetBurn', 'SLOMetricAbsent'];

/** The names of all alerts of an environment; none where nobody writes any. */
export const alertsOf = onceForWhole(readAlerts);

function readAlerts(rendering: Rendering): readonly string[] {
  const names = objectsOfKind(rendering, 'PrometheusRule').flatMap(({ content }) =>
    listAt(content, 'spec', 'groups').flatMap((group) =>
      listAt(group, 'rules').flatMap((rule) => textAt(rule, 'alert') ?? []),
    ),
  );
  return names.length === 0 ? [] : [...new Set([...names, ...OF_LEVELS])];
}
