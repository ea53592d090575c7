import type { Forge } from './forge';

/**
 * Keeps one comment with a mark on a pull request: writes it, or lays the text over the one that is there. Returns false
 * where that says it already.
 */
export async function keepComment(forge: Forge, number: number, mark: string, text: string): Promise<boolean> {
  const body = `<!-- ${mark} -->\n${text}`;
  const there = (await forge.comments(number)).find((comment) => comment.body.startsWith(`<!-- ${mark} -->`));
  if (there?.body === body) return false;
  await (there === undefined ? forge.comment(number, body) : forge.editComment(there.id, body));
  return true;
}
