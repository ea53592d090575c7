import { createHash } from 'node:crypto';

/** The longest name of a branch: forges and file systems take little more. */
const LONGEST = 200;

/** The branch of a pull request: the same for the same parts, and another one for others, however many these are. */
export function branchNamed(kind: string, parts: readonly string[]): string {
  const name = `${kind}/${parts.join('-')}`;
  if (name.length <= LONGEST) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${name.slice(0, LONGEST - digest.length - 1)}-${digest}`;
}
