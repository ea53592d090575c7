import type { SecretKey } from '@idp/validation';
import type { WayIn } from './ways-in';

/** What Secrets hold, by their keys in words. */
export type Contents = ReadonlyMap<string, string>;

/** A key of a Secret in words. */
export function printKey({ namespace, name, key }: SecretKey): string {
  return `${namespace}/${name} ${key}`;
}

/** Every way in for a person: with what the Secrets hold, or with the commands that show it. */
export function renderWays(ways: readonly WayIn[], contents?: Contents): string {
  const pages = [...new Set(ways.map(({ page }) => page))].sort();
  return pages
    .flatMap((page) => [page, ...ways.filter((way) => way.page === page).flatMap((way) => linesOf(way, contents))])
    .join('\n');
}

function linesOf({ how, user, password }: WayIn, contents: Contents | undefined): readonly string[] {
  const shown = (what: string, given: string | SecretKey | undefined) => {
    if (given === undefined) return [];
    if (typeof given === 'string') return [`    ${what}: ${given}`];
    return [
      `    ${what}: ${contents ? (contents.get(printKey(given)) ?? `is not in ${printKey(given)} yet`) : commandFor(given)}`,
    ];
  };
  return [`  ${how}`, ...shown('user', user), ...shown('password', password)];
}

/** The command that shows a key of a Secret on a terminal. */
function commandFor({ namespace, name, key }: SecretKey): string {
  return `kubectl -n ${namespace} get secret ${name} -o go-template='{{index .data "${key}" | base64decode}}{{"\\n"}}'`;
}
