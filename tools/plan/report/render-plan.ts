import { applicationLines } from './applications';
import { changeLines } from './changes';
import { dangersOf, type Danger } from './dangers';
import { levels, type Limits } from './limits';
import { capacityLines } from './lines';
import type { PlanDocument } from './plan-document';
import { markdown, plain, type Style } from './style';
import { summaryLines } from './summary';
import { counted } from './words';

/** GitHub takes 65 536 characters in a comment; there is room for what a workflow writes around it. */
const LARGEST = 60_000;

/**
 * The plan for a pull request: at most 60 kB. Where there is more, fields go first, then objects, then effects; a
 * dangerous line goes last, and that one is missing is said.
 */
export function renderMarkdown(document: PlanDocument, largest = LARGEST): string {
  for (const limits of levels) {
    const text = renderWith(document, limits, markdown);
    if (Buffer.byteLength(text) <= largest) return text;
  }
  return renderDangersOnly(document, largest);
}

/** The plan for a terminal. */
export function renderText(document: PlanDocument): string {
  const [, limits = levels[0]] = levels;
  return limits === undefined ? '' : renderWith(document, limits, plain);
}

function renderWith({ from, to, environments }: PlanDocument, limits: Limits, style: Style): string {
  const dangers = dangersOf(environments, limits, style);
  const capacity = capacityLines(environments, style);
  const applications = applicationLines(environments, style);
  return joined([
    ...head(from, to, environments, style),
    ...section(
      2,
      `Dangerous: ${counted(dangers.length, 'line')}`,
      dangers.flatMap((danger) => linesOf(danger, style)),
      style,
    ),
    ...section(2, 'Applications', applications, style),
    ...section(2, 'Changes', changeLines(environments, limits, style), style),
    ...section(2, 'Capacity', capacity, style),
  ]);
}

function head(from: string, to: string, environments: PlanDocument['environments'], style: Style): readonly string[] {
  const lines = summaryLines(environments).map((line) => style.item(0, line));
  return [style.heading(1, `Plan: ${from} → ${to}`), ...lines];
}

function section(level: number, title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length > 0 ? [style.heading(level, title), ...lines] : [];
}

function linesOf({ environments, lines: [first = '', ...rest] }: Danger, style: Style): readonly string[] {
  return [style.item(0, `${environments.join(', ')}: ${first}`), ...rest.map((line) => style.item(1, line))];
}

/** What is left when nothing else fits: as many dangerous lines as there is room for, and how many are missing. */
function renderDangersOnly({ from, to, environments }: PlanDocument, largest: number): string {
  const dangers = dangersOf(environments, { causes: 1 }, markdown);
  const kept: string[] = [];
  const missing = (count: number) =>
    `\n${markdown.strong(`${counted(count, 'dangerous line')} and everything else are in the JSON of the plan only.`)}`;
  const beginning = head(from, to, environments, markdown);
  for (const danger of dangers) {
    const lines = linesOf(danger, markdown);
    if (Buffer.byteLength(joined([...beginning, ...kept, ...lines, missing(dangers.length)])) > largest) break;
    kept.push(...lines);
  }
  const told = kept.filter((line) => line.startsWith('- ')).length;
  return joined([...beginning, markdown.heading(2, 'Dangerous'), ...kept, missing(dangers.length - told)]);
}

function joined(lines: readonly string[]): string {
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
