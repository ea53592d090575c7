/** A part of the text of a pull request. */
export interface Section {
  readonly title: string;
  /** Markdown, each line an item of a list; a section without any is left out. */
  readonly lines: readonly string[];
}

/** GitHub takes 65 536 characters in a pull request. */
const LARGEST = 60_000;

/** How many lines of a section are told, from what somebody would read to what fits always. */
const LEVELS = [100, 40, 15, 5] as const;

/** The longest line that is told. */
const LONGEST = 400;

/** The text of a pull request, with the plan in the room that is left: at least half of it. What is left out is counted. */
export function renderBody(
  intro: string,
  sections: readonly Section[],
  planWithin: (bytes: number) => string,
  largest = LARGEST,
): string {
  const texts = LEVELS.map((most) => [intro, ...sections.flatMap((section) => render(section, most))].join('\n\n'));
  const text = texts.find((one) => Buffer.byteLength(one) <= largest / 2) ?? texts.at(-1) ?? '';
  const plan = planWithin(largest - Buffer.byteLength(text) - 2).trim();
  return plan === '' ? `${text}\n` : `${text}\n\n${plan}\n`;
}

function render({ title, lines }: Section, most: number): readonly string[] {
  if (lines.length === 0) return [];
  const hidden = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `- ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`);
  return [`## ${title}`, [...shown, ...(hidden > 0 ? [`- … and ${hidden} more`] : [])].join('\n')];
}

/** Text of others as Markdown shows it: it mentions nobody, closes nothing and forms nothing. */
export function quoted(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.includes('`') ? ` ${text} ` : text}${fence}`;
}
