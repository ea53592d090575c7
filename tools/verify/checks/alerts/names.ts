import { listAt, printPath, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { findingAt } from '../../problem';

/** An alert, and where it stands. */
interface Alert {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly name: string;
}

/** Alerts of one name in two components: who is called finds the runbook of the other, and silences both. */
export function nameFindings(check: string, rules: readonly RenderedObject[]): readonly Finding[] {
  const alerts = rules.flatMap(alertsIn);
  return alerts.flatMap(({ object, path, name }, index) => {
    const other = alerts.slice(0, index).find((one) => one.name === name)?.object;
    if (other === undefined || other.component === object.component) return [];
    const what = `${other.component} has an alert "${name}" too`;
    return [findingAt(check, object, { path, what, remedy: 'give it the name of its component' })];
  });
}

/** Groups that stand twice in one object: the API server refuses it. */
export function groupFindings(check: string, object: RenderedObject): readonly Finding[] {
  const names = listAt(object.content, 'spec', 'groups').map((group) => textAt(group, 'name') ?? '');
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    const problem = { what: `two groups are named "${name}"`, remedy: 'put their rules together, or rename one' };
    return [findingIn(check, object, { path: printPath(['spec', 'groups', index, 'name']), ...problem })];
  });
}

function alertsIn(object: RenderedObject): readonly Alert[] {
  return listAt(object.content, 'spec', 'groups').flatMap((group, place) =>
    listAt(group, 'rules').flatMap((rule, index): Alert[] => {
      const name = textAt(rule, 'alert');
      return name === undefined ? [] : [{ object, name, path: ['spec', 'groups', place, 'rules', index, 'alert'] }];
    }),
  );
}
