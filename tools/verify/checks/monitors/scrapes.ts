import { listAt, millisecondsOf, textAt, type RenderedObject } from '@idp/model';
import type { ObjectProblem } from '../../problem';
import { fieldsAt } from '../../walk';
import { patternOf } from '../../pattern';

/** Scrapes that the operator or Prometheus refuses, or that speak another protocol than the port is named after. */
export function scrapeProblems(object: RenderedObject): readonly ObjectProblem[] {
  const list = object.kind === 'PodMonitor' ? 'podMetricsEndpoints' : 'endpoints';
  return listAt(object.content, 'spec', list).flatMap((endpoint, index) => {
    const path = ['spec', list, index];
    return [...timeProblems(endpoint, path), ...schemeProblems(endpoint, path), ...patternProblems(endpoint, path)].map(
      (problem) => ({ ...problem, object }),
    );
  });
}

type Found = readonly Omit<ObjectProblem, 'object'>[];

function timeProblems(endpoint: unknown, path: ObjectProblem['path']): Found {
  const [interval, timeout] = [textAt(endpoint, 'interval'), textAt(endpoint, 'scrapeTimeout')];
  const [every, patience] = [interval, timeout].map(timeOf);
  if (every === undefined || patience === undefined || patience <= every) return [];
  const what = `a scrape may take ${timeout}, longer than the ${interval} to the next: nothing of this monitor is scraped`;
  return [{ path: [...path, 'scrapeTimeout'], what, remedy: `write at most ${interval}` }];
}

function timeOf(text = ''): number | undefined {
  return /\d(?:ms|[smhdwy])/.test(text) ? millisecondsOf(text) : undefined;
}

function schemeProblems(endpoint: unknown, path: ObjectProblem['path']): Found {
  const port = textAt(endpoint, 'port') ?? '';
  const scheme = (textAt(endpoint, 'scheme') ?? 'http').toLowerCase();
  const [, secure] = /^http(s?)(?:-|$)/.exec(port) ?? [];
  if (secure === undefined || (secure === 's') === (scheme === 'https')) return [];
  const remedy = `set the scheme to ${secure === 's' ? 'https' : 'http'}`;
  return [{ path: [...path, 'scheme'], what: `it speaks ${scheme} to the port "${port}"`, remedy }];
}

function patternProblems(endpoint: unknown, path: ObjectProblem['path']): Found {
  return ['relabelings', 'metricRelabelings']
    .flatMap((list) => fieldsAt(endpoint, `${list}.*.regex`))
    .flatMap((field) => {
      if (typeof field.value !== 'string' || isPattern(field.value)) return [];
      const what = `"${field.value}" is no pattern: Prometheus takes nothing of its configuration`;
      return [{ path: [...path, ...field.path], what, remedy: 'close its brackets' }];
    });
}

/** Flags at the start of a part are written in another way here. */
function isPattern(text: string): boolean {
  return patternOf(text.replace(/\(\?[imsU]+\)/g, '')) !== undefined;
}
