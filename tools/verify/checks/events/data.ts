import { listAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import { alertsOf } from '../../alerts';
import type { ObjectProblem } from '../../problem';
import { fieldsAt } from '../../walk';
import { audible, dependenciesOf, type Dependency } from './source';
import { patternOf } from '../../pattern';

type Found = readonly Omit<ObjectProblem, 'object'>[];

/** What an event that is called holds: https://argoproj.github.io/argo-events/eventsources/setup/webhook/ */
const PARTS = ['body', 'header'];
const TYPES = ['bool', 'number', 'string'];
const FROM = ['contextKey', 'contextTemplate', 'dataKey', 'dataTemplate', 'value'];

/** What a sensor reads of its events and what it compares it with. */
export function dataProblems(object: RenderedObject, rendering: Rendering): readonly ObjectProblem[] {
  const dependencies = dependenciesOf(object);
  const called = dependencies.filter((dependency) => isCalled(dependency, object, rendering)).map(({ name }) => name);
  const alerts = alertsOf(rendering);
  return [...keyProblems(object, called), ...filterProblems(object, called, alerts)].map((problem) => ({
    ...problem,
    object,
  }));
}

function isCalled({ source, event }: Dependency, sensor: RenderedObject, rendering: Rendering): boolean {
  return audible(rendering, sensor).some(
    ({ name, content }) => name === source && valueAt(content, 'spec', 'webhook', event) !== undefined,
  );
}

function keyProblems({ content }: RenderedObject, called: readonly string[]): Found {
  const sources = [
    ...fieldsAt(content, 'spec.triggers.*.template.*.parameters.*.src'),
    ...fieldsAt(content, 'spec.triggers.*.parameters.*.src'),
  ];
  return sources.flatMap(({ path, value }): Found => {
    if (!FROM.some((key) => valueAt(value, key) !== undefined))
      return [{ path, what: 'it does not say what of the event is taken', remedy: 'name it in dataKey' }];
    const key = textAt(value, 'dataKey');
    if (key === undefined || !called.includes(textAt(value, 'dependencyName') ?? '')) return [];
    return partProblems(key, [...path, 'dataKey']);
  });
}

function partProblems(key: string, path: JsonPath): Found {
  if (PARTS.includes(key.split('.')[0] ?? '')) return [];
  const remedy = `write body.${key}, or header.${key}`;
  return [{ path, what: `an event that is called has ${PARTS.join(' and ')}, and no "${key}"`, remedy }];
}

function filterProblems({ content }: RenderedObject, called: readonly string[], alerts: readonly string[]): Found {
  return listAt(content, 'spec', 'dependencies').flatMap((dependency, place) =>
    listAt(dependency, 'filters', 'data').flatMap((filter, index): Found => {
      const path = ['spec', 'dependencies', place, 'filters', 'data', index];
      const [key, type] = [textAt(filter, 'path') ?? '', textAt(filter, 'type') ?? ''];
      const ofType = TYPES.includes(type)
        ? []
        : [{ path: [...path, 'type'], what: `data is no "${type}"`, remedy: suggest(type, TYPES) }];
      return [
        ...ofType,
        ...(called.includes(textAt(dependency, 'name') ?? '') ? partProblems(key, [...path, 'path']) : []),
        ...listAt(filter, 'value').flatMap((value, at) =>
          valueProblems(String(value), key, type, alerts, [...path, 'value', at]),
        ),
      ];
    }),
  );
}

/** Texts are patterns; those about the name of an alert fit one that there is. */
function valueProblems(value: string, key: string, type: string, alerts: readonly string[], path: JsonPath): Found {
  if (type !== 'string') return [];
  const pattern = patternOf(value);
  if (pattern === undefined) return [{ path, what: `"${value}" is no pattern`, remedy: 'close its brackets' }];
  if (!key.endsWith('labels.alertname') || alerts.length === 0 || alerts.some((name) => pattern.test(name))) return [];
  const plain = value.replace(/[\^$]/g, '');
  return [{ path, what: `there is no alert "${plain}"`, remedy: suggest(plain, alerts) }];
}
