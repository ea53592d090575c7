import { codeSpan } from '@idp/model';

/** How the parts of a report look where it is read. */
export interface Style {
  heading(level: number, text: string): string;
  strong(text: string): string;
  code(text: string): string;
  /** A line that has others below it, or is below others, by its depth. */
  item(depth: number, text: string): string;
}

/** For a pull request. */
export const markdown: Style = {
  heading: (level, text) => `\n${'#'.repeat(level)} ${text}\n`,
  strong: (text) => `**${text}**`,
  code: (text) => codeSpan(text, { longest: Infinity }),
  item: (depth, text) => `${'  '.repeat(depth)}- ${text}`,
};

/** For a terminal. */
export const plain: Style = {
  heading: (_level, text) => `\n${text}`,
  strong: (text) => text,
  code: (text) => text,
  item: (depth, text) => `${'  '.repeat(depth + 1)}${text}`,
};
