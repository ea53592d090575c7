import { printPath, textAt, textsAt, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '../../finding';
import { fieldsAt } from '../../walk';

/** What is usual: receivers are chosen by it. */
const SEVERITIES = ['critical', 'warning', 'info', 'none'];

/** Alerts that say nothing to whom they call, or that reach no receiver by their severity. */
export function formFindings(check: string, object: RenderedObject): readonly Finding[] {
  const rules = fieldsAt(object.content, 'spec.groups.*.rules.*');
  const seen = new Set<string>();
  return rules.flatMap(({ path, value }) => {
    const alert = textAt(value, 'alert');
    if (alert === undefined) return [];
    const tell = (field: string, what: string, remedy: string) => [
      findingIn(check, object, { path: printPath([...path, ...field.split('.')]), what, remedy }),
    ];
    const key = JSON.stringify([alert, textAt(value, 'expr'), textsAt(value, 'labels')]);
    const again = seen.has(key);
    seen.add(key);
    return [
      ...(again ? tell('alert', `"${alert}" stands here twice`, 'remove one of them') : []),
      ...wrongSeverity(value, tell),
      ...wrongWords(value, tell),
    ];
  });
}

type Tell = (field: string, what: string, remedy: string) => readonly Finding[];

function wrongSeverity(rule: unknown, tell: Tell): readonly Finding[] {
  const severity = textAt(rule, 'labels', 'severity');
  if (severity === undefined) return tell('labels', 'it has no severity, by which receivers are chosen', 'state one');
  if (SEVERITIES.includes(severity)) return [];
  return tell('labels.severity', `no receiver is for "${severity}"`, `use one of: ${SEVERITIES.join(', ')}`);
}

function wrongWords(rule: unknown, tell: Tell): readonly Finding[] {
  const words = Object.entries(textsAt(rule, 'annotations'));
  if (!words.some(([key]) => /^(?:summary|description|message)$/.test(key)))
    return tell('annotations', 'it says nothing to whom it calls', 'add a summary');
  return words.flatMap(([key, text]) => {
    const [open, close] = [/\{\{/g, /\}\}/g].map((braces) => (text.match(braces) ?? []).length);
    if (open === close) return [];
    return tell(
      `annotations.${key}`,
      'a bracket of a template is not closed',
      'write {{ and }} around what is filled in',
    );
  });
}
