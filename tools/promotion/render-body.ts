/** A part of the text of a pull request. */
export interface Section {
  readonly title: string;
  /** Markdown, each line an item of a list; a section without any is left out. */
  readonly lines: readonly string[];
  /** Whether a line that is cut would be of no use, such as a command. */
  readonly isWhole?: boolean;
}

/** GitHub takes 65 536 characters in a pull request. */
const LARGEST = 60_000;

/** How many lines of a section are told, from what somebody would read to what fits always. */
const LEVELS = [100, 40, 15, 5] as const;

/** The longest line that is told. */
const LONGEST = 1000;

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

function render({ title, lines, isWhole = false }: Section, most: number): readonly string[] {
  if (lines.length === 0) return [];
  const hidden = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `- ${isWhole ? line : shortened(line)}`);
  return [`## ${title}`, [...shown, ...(hidden > 0 ? [`- … and ${hidden} more`] : [])].join('\n')];
}

/** The beginning of a line that is too long: never of text of others without the mark that ends it. */
function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST);
  let open: { readonly mark: string; readonly index: number } | undefined;
  for (const { 0: mark, index } of start.matchAll(/`+/g))
    if (open === undefined) open = { mark, index };
    else if (open.mark === mark) open = undefined;
  return `${start.slice(0, open?.index)}…`;
}
