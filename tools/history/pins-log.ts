import type { Release } from '@idp/model';
import { commitWithVersion } from './find-version';
import { git, linesOfGit } from './git';

/**
 * When what is checked out began to pin a version in a file, in milliseconds; undefined where it never did. A pull request
 * counts from when it was merged.
 */
export async function pinnedSince(root: string, path: string, version: string): Promise<number | undefined> {
  const own = ['log', '-1', '--first-parent', '-m', '--format=%cI'];
  const [date] = await linesOfGit(root, ...own, `-G^version: "?${literal(version)}"?$`, 'HEAD', '--', path);
  return date === undefined ? undefined : Date.parse(date);
}

function literal(text: string): string {
  return text.replaceAll(/[.+]/g, String.raw`\$&`);
}

/** The versions that a file pinned since it pinned this one, the newest first; none where it never did. */
export async function versionsSince(root: string, path: string, version: string): Promise<readonly string[]> {
  const lines = await linesOfGit(root, 'log', '--format=', '-p', '--unified=0', '-G^version: ', 'HEAD', '--', path);
  const versions = lines.flatMap((line) => /^\+version: "?([^"]+)"?$/.exec(line)?.[1] ?? []);
  const until = versions.indexOf(version);
  return until < 0 ? [] : [...new Set(versions.slice(0, until))];
}

/** A commit as a list shows it. */
export interface CommitLine {
  readonly commit: string;
  readonly subject: string;
}

/** What of a pin says where a chart is made, and which version of it is meant. */
type Pinned = Pick<Release, 'component' | 'layer' | 'version'>;

/**
 * The commits that touch a component after the one that has a version of its chart, up to the one that has another, the
 * newest first; undefined where either is not here.
 */
export async function commitsBetween(
  root: string,
  before: Pinned,
  after: Pinned,
): Promise<readonly CommitLine[] | undefined> {
  const both = [before, after];
  const [from, to] = await Promise.all(
    both.map(({ component, version }) => commitWithVersion(root, component, version)),
  );
  if (from === undefined || to === undefined) return undefined;
  const paths = both.flatMap(({ component, layer }) => [`charts/${component}`, `libs/${layer}/${component}`]);
  const printed = await git(root, 'log', '--format=%h%x00%s', `${from}..${to}`, '--', ...paths);
  return (printed?.toString('utf8') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', subject = ''] = line.split('\0');
      return { commit, subject };
    });
}
