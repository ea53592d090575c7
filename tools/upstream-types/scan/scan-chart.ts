import { isObject } from '@idp/model';
import type { Chart } from '../charts';
import { parseTemplate } from '../template/parse';
import type { Piece } from '../template/syntax';
import { markWhole } from './read';
import { run, type Machine } from './run';
import { childOf, useTree, type Use } from './use';
import { mapping, placed, type Value } from './value';

/** How often all templates are read again, so that what one changes is known to those before it. */
const PASSES = 2;

/** How the templates of a chart and of the charts inside it use its values. */
export function scanChart(chart: Chart): Use {
  const { root, newUse } = useTree();
  const parsed = parsedCharts(chart, root, newUse, childOf(root, 'global', newUse));
  const templates = new Map<string, readonly Piece[]>();
  // The outermost definition of a name is the one that counts.
  for (const { files } of [...parsed].reverse())
    for (const pieces of files) for (const { name, body } of definesIn(pieces)) templates.set(name, body);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const machine: Machine = { templates, newUse, results: new Map() };
    for (const { files, context, isLibrary } of parsed)
      if (!isLibrary) for (const pieces of files) runFile(pieces, context, machine);
  }
  return root;
}

interface ParsedChart {
  readonly files: readonly (readonly Piece[])[];
  readonly context: Value;
  readonly isLibrary: boolean;
}

/** The chart and then those inside it, each with the context that its templates get. */
function parsedCharts(chart: Chart, values: Use, newUse: Machine['newUse'], global: Use): ParsedChart[] {
  values.children.set('global', global);
  const inside = chart.subcharts.map((subchart) => {
    readSwitches(subchart.conditions, subchart.tags, values, newUse);
    return {
      key: subchart.key,
      parsed: parsedCharts(subchart.chart, childOf(values, subchart.key, newUse), newUse, global),
    };
  });
  const contexts = inside.flatMap(({ key, parsed }) =>
    parsed.slice(0, 1).map(({ context }) => [key, context] as const),
  );
  const context = mapping([
    ['Values', placed(values)],
    ['Subcharts', mapping(contexts)],
  ]);
  const texts = [...chart.templates, ...chart.others].map(({ text }) => text).filter((text) => text.includes('{{'));
  const files = [...texts, ...templatesIn(chart.values)].flatMap(parsedText);
  return [{ files, context, isLibrary: chart.isLibrary }, ...inside.flatMap(({ parsed }) => parsed)];
}

function readSwitches(conditions: readonly string[], tags: readonly string[], values: Use, newUse: Machine['newUse']) {
  for (const path of [...conditions, ...tags.map((tag) => `tags.${tag}`)]) {
    const use = path.split('.').reduce((place, name) => childOf(place, name, newUse), values);
    use.kinds.add('bool');
  }
}

/** Texts among the default values that are templates themselves. */
function templatesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('{{') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(templatesIn);
  return isObject(value) ? Object.values(value).flatMap(templatesIn) : [];
}

/** A text that is no template is read by nobody as one. */
function parsedText(text: string): (readonly Piece[])[] {
  try {
    return [parseTemplate(text)];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function definesIn(pieces: readonly Piece[]): { name: string; body: readonly Piece[] }[] {
  return pieces.flatMap((piece) => {
    const inside = 'body' in piece ? definesIn(piece.body) : [];
    const otherwise = 'otherwise' in piece ? definesIn(piece.otherwise) : [];
    const own = piece.kind === 'define' || piece.kind === 'block' ? [{ name: piece.name, body: piece.body }] : [];
    return [...own, ...inside, ...otherwise];
  });
}

function runFile(pieces: readonly Piece[], context: Value, machine: Machine): void {
  const output = run(pieces, context, { variables: new Map([['$', { value: context }]]), depth: 0 }, machine);
  markWhole(output);
}
