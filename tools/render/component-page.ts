import { waveOf, type ComponentFolder } from '@idp/model';
import { generatedFrom } from './generated';

/** A generated page about a component: what every page says first, and what this one adds to it. */
export function renderPage(component: ComponentFolder, print: (context: object) => string, added: object): string {
  const { name, layer, folder, definition } = component;
  const { description, namespace, owner, upstream } = definition;
  const wrapped = upstream
    ? `${'chart' in upstream ? upstream.chart : upstream.manifests} ${upstream.version}`
    : 'none';
  const head = { name, description, layer, folder, namespace, owner, upstream: wrapped, wave: waveOf(definition) };
  return `<!-- ${generatedFrom(folder, `nx build ${name}`)} -->\n\n${print({ ...head, ...added }).trimEnd()}\n`;
}

/** A text as it stands in a cell of a table. */
export function cellOf(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
