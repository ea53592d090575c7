import { listAt, textAt, valueAt } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Problem } from '../../problem';
import type { Raised } from './raised';

type Found = readonly Omit<Problem, 'path'>[];

/** What routes and inhibitions name and nobody has: times, and labels to group by or that have to be equal. */
export function namedProblems(config: unknown, raised: Raised): Found {
  const routes = routesIn(valueAt(config, 'route'));
  const labels = new Set(routes.flatMap((route) => listAt(route, 'group_by').map(String)));
  const equal = new Set(listAt(config, 'inhibit_rules').flatMap((rule) => listAt(rule, 'equal').map(String)));
  return [
    ...timeProblems(config, routes),
    ...[...labels].flatMap((label) => labelProblems(label, 'groups by', raised)),
    ...[...equal].flatMap((label) => labelProblems(label, 'silences alerts of an equal', raised)),
  ];
}

function routesIn(route: unknown): readonly unknown[] {
  return [route, ...listAt(route, 'routes').flatMap(routesIn)];
}

function timeProblems(config: unknown, routes: readonly unknown[]): Found {
  const known = ['time_intervals', 'mute_time_intervals'].flatMap((list) =>
    listAt(config, list).map((interval) => textAt(interval, 'name') ?? ''),
  );
  const used = routes.flatMap((route) =>
    ['active_time_intervals', 'mute_time_intervals'].flatMap((list) => listAt(route, list).map(String)),
  );
  return [...new Set(used)]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      what: `there is no time interval "${name}", so Alertmanager does not take its configuration`,
      remedy: suggest(name, known, 'declare it under time_intervals'),
    }));
}

function labelProblems(label: string, does: string, { alerts, heard }: Raised): Found {
  if (alerts.length === 0 || label === '...' || heard.has(label) || alerts.some((alert) => label in alert)) return [];
  const known = [...new Set([...heard, ...alerts.flatMap((alert) => Object.keys(alert))])];
  return [
    { what: `it ${does} "${label}", and no alert has such a label`, remedy: suggest(label, known, 'leave it out') },
  ];
}
