import type { Change, Comparison } from './compare';

/** The most characters of a value that a line shows. */
const SHOWN = 60;

/** What a person reads who upgrades: what to do first, then what to know. */
export function renderReport(title: string, comparison: Comparison): string {
  const { unread, redundant, defaults, images, kinds, kubernetes } = comparison;
  const sections = [
    section('the new version does not read these chart values of ours as they are; remove or change them', unread),
    section('these chart values of ours are the default now; they may go', redundant),
    section('these defaults changed, and we rely on them', defaults.map(lineOf)),
    section('images', images.map(lineOf)),
    section('definitions of kinds', kinds.map(lineOf)),
    section('what it needs of Kubernetes', kubernetes.map(lineOf)),
  ].flat();
  return [title, ...(sections.length === 0 ? ['  nothing that concerns us changed'] : sections)].join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${heading} (${lines.length})`, ...lines.map((line) => `    ${line}`)];
}

function lineOf({ what, before, after }: Change): string {
  if (before === undefined) return `+ ${what}: ${shown(after)}`;
  if (after === undefined) return `- ${what}: ${shown(before)}`;
  return `${what}: ${shown(before)} → ${shown(after)}`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
