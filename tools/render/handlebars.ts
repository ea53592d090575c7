import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { renderYaml } from './yaml';

const handlebars = Handlebars.create();

/** `{{helm "- with" path}}` prints the Helm expression `{{- with <path> }}`. */
handlebars.registerHelper('helm', (...parts: unknown[]) => helm(parts.slice(0, -1).map(String).join(' ')));

/** `{{literal text}}` prints text in YAML quotes, with braces that Helm does not take for its own. */
handlebars.registerHelper('literal', (text: unknown) => escapeHelm(quoted(String(text))));

/** `{{scalar text}}` prints text bare where every reader of YAML takes it for that text, else as `literal` does. */
handlebars.registerHelper('scalar', (text: unknown) => escapeHelm(scalarOf(String(text))));

/** A Helm expression; a dash at either end eats the space on that side. */
export function helm(expression: string): string {
  const [, before = '', inside = '', after = ''] = /^(-?)\s*(.*?)\s*(-?)$/s.exec(expression) ?? [];
  return `{{${before} ${inside} ${after}}}`;
}

/** Text in YAML quotes: in single ones where that spares it every escape. */
export function quoted(text: string): string {
  return /^[^'\\\p{Cc}]*"[^'\\\p{Cc}]*$/u.test(text) ? `'${text}'` : JSON.stringify(text);
}

/** Text as a YAML scalar on one line: bare where YAML 1.1 and 1.2 both read it as it is. */
export function scalarOf(text: string): string {
  return renderYaml(text) === `${text}\n` && !/[\p{Cc}\u2028\u2029]/u.test(text) ? text : quoted(text);
}

/** Text that Helm prints as it is, though it holds braces. */
export function escapeHelm(text: string): string {
  return text.replaceAll(/\{\{|\}\}/g, (braces) => `{{ "${braces}" }}`);
}

/** How a Helm template reaches a value that may not be there: `(.Values.routes).vault`, or by index where a key has dashes. */
export function valuePath(group: string, name: string): string {
  return /^[a-zA-Z]\w*$/.test(name)
    ? `(.Values.${group}).${name}`
    : `(index (.Values.${group} | default dict) "${name}")`;
}

/** Compiles the template of this name in `templates/`; what it prints is not escaped. */
export function template<Context>(name: string): (context: Context) => string {
  const source = readFileSync(join(__dirname, 'templates', `${name}.hbs`), 'utf8');
  return handlebars.compile<Context>(source, { noEscape: true, strict: true, knownHelpersOnly: false });
}
