import { isObject, type ComponentFolder, type Schema } from '@idp/model';
import { resolve, withDefaults } from '@idp/schema';
import { cellOf, renderPage } from './component-page';
import { template } from './handlebars';
import type { Placement } from './placement';

const print = template<object>('README.md');

/** The longest value that a cell of the table shows. */
const CELL = 40;

/** The chart's README: what the chart is and a table of its values in every environment. */
export function renderReadme(
  component: ComponentFolder,
  placements: readonly Placement[],
  leftOut: readonly string[],
): string {
  const { definition, schema } = component;
  const { needs = [] } = definition;
  const defaults = withDefaults({}, schema);
  return renderPage(component, print, {
    needs: needs.length === 0 ? 'nothing' : needs.map((needed) => needed.name).join(', '),
    columns: placements.map(({ environment }) => environment.name).join(' | '),
    rule: placements.map(() => '---').join(' | '),
    settings: settingsOf(schema, schema).map(({ path, setting }) => ({
      path: path.join('.'),
      description: cellOf(setting.description ?? ''),
      initial: codeOf(at(defaults, path)),
      cells: placements.map(({ values }) => codeOf(at(values, path))).join(' | '),
    })),
    leftOut,
  });
}

interface Setting {
  readonly path: readonly string[];
  readonly setting: Schema;
}

/** The leaves of a schema: what has no properties of its own. */
function settingsOf(schema: Schema, root: Schema, path: readonly string[] = []): Setting[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const setting = resolve(property, root);
    const here = [...path, key];
    return setting.properties ? settingsOf(setting, root, here) : [{ path: here, setting }];
  });
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function codeOf(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > CELL ? '…' : `\`${cellOf(text)}\``;
}
