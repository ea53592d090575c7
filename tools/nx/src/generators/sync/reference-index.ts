import { layers } from '@idp/model';
import { generatedFrom } from '@idp/render';
import type { ComponentText } from '../workspace';

/** docs/reference/README.md: the pages of all components, by layer. */
export function renderReferenceIndex(components: readonly ComponentText[]): string {
  const lists = layers.flatMap((layer) => {
    const names = components.filter((component) => component.layer === layer).map(({ name }) => name);
    return names.length === 0 ? [] : ['', `## ${layer}`, '', ...names.map((name) => `- [${name}](${name}.md)`)];
  });
  const header = `<!-- ${generatedFrom('the folders of libs', 'nx sync')} -->`;
  const what = 'What each component declares, and in which environments it holds. `nx build` writes the pages.';
  return [header, '', '# Components', '', what, ...lists, ''].join('\n');
}
