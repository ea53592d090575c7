import { listAt, textAt, valueAt, type JsonPath } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Problem } from '../../problem';
import type { Matcher } from '../../promql';
import { namedProblems } from './intervals';
import { matchersOf, wordsOf } from './matchers';
import { mayHave, surelyHas, type Raised } from './raised';

type Found = readonly Omit<Problem, 'path'>[];

/** A route with what it asks for itself and what those above it ask for. */
interface Route {
  readonly name: string;
  readonly own: readonly Matcher[];
  readonly all: readonly Matcher[];
  readonly continues: boolean;
}

/** Routes, inhibitions and receivers of a configuration of Alertmanager that no alert gets to. */
export function routingProblems(config: unknown, path: JsonPath, raised: Raised): readonly Problem[] {
  if (raised.alerts.length === 0) return [];
  const found = [
    ...routeProblems(valueAt(config, 'route'), [], raised),
    ...inhibitionProblems(config, raised),
    ...namedProblems(config, raised),
  ];
  return found.map((problem) => ({ ...problem, path }));
}

function routeProblems(parent: unknown, above: readonly Matcher[], raised: Raised): Found {
  const entries = listAt(parent, 'routes');
  const routes = entries.map((entry) => routeOf(entry, parent, above));
  return routes.flatMap((route, index) => {
    const unheard = route.own.flatMap((matcher) => matcherProblems(matcher, route.name, raised));
    const own = unheard.length > 0 ? unheard : reachProblems(route, routes.slice(0, index), raised);
    return own.length > 0 ? own : routeProblems(entries[index], route.all, raised);
  });
}

function routeOf(entry: unknown, parent: unknown, above: readonly Matcher[]): Route {
  const own = matchersOf(entry);
  const receiver = textAt(entry, 'receiver') ?? textAt(parent, 'receiver') ?? '';
  const continues = valueAt(entry, 'continue') === true;
  return { name: `the route to "${receiver}"`, own, all: [...above, ...own], continues };
}

function inhibitionProblems(config: unknown, raised: Raised): Found {
  return listAt(config, 'inhibit_rules').flatMap((rule) => [
    ...silenceProblems(rule),
    ...['source', 'target'].flatMap((side) =>
      matchersOf(rule, `${side}_`).flatMap((matcher) =>
        matcherProblems(matcher, `the ${side} of an inhibition`, raised),
      ),
    ),
  ]);
}

/** Without labels that have to be equal, one alert silences those of everything else. */
function silenceProblems(rule: unknown): Found {
  const source = matchersOf(rule, 'source_');
  if (source.length === 0 || listAt(rule, 'equal').length > 0) return [];
  const asked = source.map(({ text }) => text).join(' and ');
  const what = `an inhibition silences alerts about everything while there is one with ${asked}`;
  return [{ what, remedy: 'name under equal what both are about, such as namespace' }];
}

/** What no alert has: a label of which nobody speaks, or one of the words that a matcher asks for. */
function matcherProblems(matcher: Matcher, whose: string, raised: Raised): Found {
  const { alerts, heard } = raised;
  const { label, text } = matcher;
  if (!heard.has(label) && !alerts.some((alert) => label in alert)) {
    if (alerts.some((alert) => mayHave(alert, matcher, raised))) return [];
    const what = `${whose} asks for ${text}, and no alert has a label "${label}"`;
    return [{ what, remedy: suggest(label, [...new Set(alerts.flatMap((alert) => Object.keys(alert)))]) }];
  }
  const unknown = wordsOf(matcher).filter((word) => !isSaid(matcher, word, raised));
  const known = [...new Set(alerts.flatMap((alert) => alert[label] ?? []))];
  const what = (word: string) => `${whose} asks for ${label} "${word}", and no alert has that`;
  const tooMany = known.length > 10 ? 'write a rule that raises it, or leave it out' : undefined;
  return unknown.map((word) => ({ what: what(word), remedy: suggest(word, known, tooMany) }));
}

function isSaid({ text, label }: Matcher, word: string, raised: Raised): boolean {
  const one: Matcher = { text, label, operator: '=', value: word };
  return raised.alerts.some((alert) => mayHave(alert, one, raised));
}

/** Each alert that a route asks for goes to one before it, or there is none that has all that it asks for. */
function reachProblems(route: Route, before: readonly Route[], raised: Raised): Found {
  const meant = raised.alerts.filter((alert) => route.all.every((matcher) => mayHave(alert, matcher, raised)));
  if (meant.length === 0)
    return [
      {
        what: `${route.name} asks for ${route.all.map(({ text }) => text).join(' and ')}, and no alert has all of that`,
        remedy: 'correct what it asks for, or leave it out',
      },
    ];
  const asked = new Set(route.all.map(({ text }) => text));
  const taking = before.filter(({ continues }) => !continues);
  const isTaken = meant.every((alert) =>
    taking.some(({ own }) => own.every((matcher) => asked.has(matcher.text) || surelyHas(alert, matcher, raised))),
  );
  if (!isTaken) return [];
  const what = `no alert gets to ${route.name}: the routes before it take all that it asks for`;
  return [{ what, remedy: 'move it before them, or let them say continue: true' }];
}
