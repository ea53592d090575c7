import { listAt, objectAt, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import { parseYaml } from '../../parse-yaml';
import type { Problem } from '../../problem';

/** What a configuration of Argo CD's notifications names, by what it is. */
interface Notices {
  readonly entries: readonly (readonly [key: string, content: unknown])[];
  readonly templates: readonly string[];
  readonly triggers: readonly string[];
  readonly services: readonly string[];
}

/** Notices of Argo CD that never come: triggers that send what is not there, and people whom no service reaches. */
export function noticeProblems(object: RenderedObject): readonly Problem[] {
  if (object.kind !== 'ConfigMap' || object.name !== 'argocd-notifications-cm') return [];
  const notices = noticesIn(object);
  return notices.entries.flatMap(([key, content]) => {
    const path = ['data', key];
    if (key.startsWith('trigger.')) return triggerProblems(path, content, notices);
    if (key.startsWith('template.')) return templateProblems(path, content, notices);
    if (key === 'subscriptions') return subscriptionProblems(path, content, notices);
    if (key === 'defaultTriggers') return missing(path, namesIn(content), notices.triggers, 'trigger');
    return [];
  });
}

function noticesIn({ content }: RenderedObject): Notices {
  const entries = Object.entries(objectAt(content, 'data')).map(
    ([key, text]) => [key, parseYaml(String(text))] as const,
  );
  const after = (prefix: string) =>
    entries.flatMap(([key]) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  // service.webhook.people is called people, and service.slack is called slack.
  const services = after('service.').map((key) => key.slice(key.indexOf('.') + 1));
  return { entries, templates: after('template.'), triggers: after('trigger.'), services };
}

function triggerProblems(path: JsonPath, content: unknown, { templates }: Notices): readonly Problem[] {
  const sent = (Array.isArray(content) ? content : []).flatMap((condition) => listAt(condition, 'send').map(String));
  return missing(path, sent, templates, 'template');
}

function templateProblems(path: JsonPath, content: unknown, { services }: Notices): readonly Problem[] {
  return missing(path, Object.keys(objectAt(content, 'webhook')), services, 'service');
}

function subscriptionProblems(path: JsonPath, content: unknown, { services, triggers }: Notices): readonly Problem[] {
  return (Array.isArray(content) ? content : []).flatMap((one) => {
    const reached = listAt(one, 'recipients').map((recipient) => String(recipient).split(':')[0] ?? '');
    return [
      ...missing(path, reached, services, 'service'),
      ...missing(path, listAt(one, 'triggers').map(String), triggers, 'trigger'),
    ];
  });
}

function missing(path: JsonPath, names: readonly string[], known: readonly string[], what: string): readonly Problem[] {
  return [...new Set(names)]
    .filter((name) => !known.includes(name))
    .map((name) => ({ path, what: `there is no ${what} "${name}": nobody is told`, remedy: suggest(name, known) }));
}

function namesIn(content: unknown): readonly string[] {
  return Array.isArray(content) ? content.map(String) : [];
}
