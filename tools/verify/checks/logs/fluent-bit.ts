import { starred, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Problem } from '../../problem';
import { filesIn, type TextField } from '../../texts';
import { fluentBitWordProblems } from './fluent-bit-words';
import { sectionsIn, type Section } from './sections';

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
  const files = filesIn(object);
  const reading = files.filter(({ text }) => /^\[INPUT\]/im.test(text) && !text.includes('@INCLUDE'));
  if (reading.length === 0) return [];
  const parsers = files.flatMap(({ text }) => sectionsIn(text).flatMap(parsersOf));
  return reading.flatMap(({ path, text }) => {
    const sections = sectionsIn(text);
    const defined = readsElsewhere(text, files) ? undefined : parsers;
    return [
      ...unknownSections(sections, path),
      ...fluentBitWordProblems(sections, path, defined),
      ...matchProblems(sections, path),
    ];
  });
}

/** Whether it reads parsers from a file that is neither its own nor one of its image. */
function readsElsewhere(text: string, files: readonly TextField[]): boolean {
  const read = [...text.matchAll(/^\s+parsers_file\s+(?:\S*\/)?(\S+)/gim)].map(([, file = '']) => file);
  return read.some((file) => !/^parsers\w*\.conf$/.test(file) && !files.some(({ path }) => path[1] === file));
}

function parsersOf({ name, settings }: Section): readonly string[] {
  return /^(?:MULTILINE_)?PARSER$/i.test(name) ? [settings.get('name') ?? ''] : [];
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
