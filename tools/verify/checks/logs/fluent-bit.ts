import { starred, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Problem } from '../../problem';
import { filesIn } from '../../texts';

/** A section of a configuration of Fluent Bit, with its settings by name in lower case. */
interface Section {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
}

const SECTIONS = [
  'CUSTOM',
  'FILTER',
  'INPUT',
  'MULTILINE_PARSER',
  'OUTPUT',
  'PARSER',
  'PLUGINS',
  'SERVICE',
  'STREAM_TASK',
  'UPSTREAM',
  'NODE',
];

/** Configurations of Fluent Bit in which what comes in goes nowhere: https://docs.fluentbit.io/manual/concepts/data-pipeline */
export function fluentBitProblems(object: RenderedObject): readonly Problem[] {
  return filesIn(object).flatMap(({ path, text }) => {
    const sections = sectionsIn(text);
    if (!sections.some(({ name }) => name === 'INPUT') || text.includes('@INCLUDE')) return [];
    return [...unknownSections(sections, path), ...matchProblems(sections, path)];
  });
}

function sectionsIn(text: string): readonly Section[] {
  const found: { name: string; settings: Map<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name] = /^\[(\w+)\]\s*$/.exec(line) ?? [];
    const [, key = '', value = ''] = /^\s+([\w.-]+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined) found.push({ name, settings: new Map() });
    else if (key !== '') found.at(-1)?.settings.set(key.toLowerCase(), value);
  }
  return found;
}

function unknownSections(sections: readonly Section[], path: JsonPath): readonly Problem[] {
  return sections
    .filter(({ name }) => !SECTIONS.includes(name.toUpperCase()))
    .map(({ name }) => ({ path, what: `Fluent Bit has no section [${name}]`, remedy: suggest(name, SECTIONS) }));
}

/** Filters may give records another tag, which only the program knows. */
function matchProblems(sections: readonly Section[], path: JsonPath): readonly Problem[] {
  const of = (name: string) => sections.filter((section) => section.name.toUpperCase() === name);
  const tags = of('INPUT').map(({ settings }) => settings.get('tag') ?? `${settings.get('name') ?? ''}.0`);
  if (of('FILTER').some(({ settings }) => /rewrite_tag|log_to_metrics/.test(settings.get('name') ?? ''))) return [];
  const takers = ['FILTER', 'OUTPUT'].flatMap((name) => of(name).map((section) => ({ ...section, name })));
  const idle = takers.flatMap(({ name, settings }) => {
    const pattern = settings.get('match');
    if (pattern === undefined || tags.some((tag) => fits(pattern, tag))) return [];
    const what = `${name.toLowerCase()} ${settings.get('name') ?? ''} matches ${pattern}, and nothing has such a tag`;
    return [{ path, what, remedy: `use one of: ${tags.join(', ')}` }];
  });
  const outputs = of('OUTPUT').filter(({ settings }) => settings.has('match_regex') || settings.has('match'));
  const lost = tags.filter((tag) =>
    outputs.every(({ settings }) => !settings.has('match_regex') && !fits(settings.get('match') ?? '', tag)),
  );
  return [
    ...idle,
    ...lost.map((tag) => ({ path, what: `no output takes what is tagged ${tag}`, remedy: 'let an output match it' })),
  ];
}

/** Whether a pattern takes a tag, either of which may hold stars. */
function fits(pattern: string, tag: string): boolean {
  return starred(pattern).test(tag) || starred(tag).test(pattern);
}
