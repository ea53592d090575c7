import { PlatformError, type Problem, type Settings } from '@idp/model';
import { formats } from '@idp/schema';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where addresses with a beginning are really read from. */
export interface Mirror {
  readonly prefix: string;
  /** An address; of a folder its file:// one. */
  readonly target: string;
}

/** The variable whose mirrors go before those of platform.yaml. */
const VARIABLE = 'PLATFORM_MIRRORS';

/** The mirrors of the environment variable and of platform.yaml, the longest first; of equal prefixes the variable's. */
export function mirrorsOf({ mirrors = {} }: Settings, env: NodeJS.ProcessEnv, root: string): readonly Mirror[] {
  const ofVariable = parseVariable(env[VARIABLE] ?? '');
  return [...ofVariable, ...Object.entries(mirrors)]
    .map(([prefix, target]) => ({ prefix: withoutSlash(prefix), target: withoutSlash(addressOf(target, root)) }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
}

/** Where an address is really read from: its own place when it has no mirror. */
export function mirrored(address: string, mirrors: readonly Mirror[]): string {
  const mirror = mirrors.find(({ prefix }) => address === prefix || address.startsWith(`${prefix}/`));
  return mirror === undefined ? address : `${mirror.target}${address.slice(mirror.prefix.length)}`;
}

function parseVariable(text: string): [string, string][] {
  const entries = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const problems = entries.flatMap(findEntryProblems);
  if (problems.length > 0) throw new PlatformError(problems);
  return entries.map(split);
}

function findEntryProblems(entry: string): Problem[] {
  const [prefix, target] = split(entry);
  const check = (text: string, format: string): Problem[] => {
    const { validate, says } = formats[format] ?? {};
    return validate?.test(text)
      ? []
      : [{ where: VARIABLE, what: `${JSON.stringify(text)} in "${entry}" is not right`, remedy: `write ${says}` }];
  };
  return [...check(prefix, 'mirrored-url'), ...check(target, 'mirror')];
}

function split(entry: string): [string, string] {
  const [prefix = '', ...target] = entry.split('=');
  return [prefix.trim(), target.join('=').trim()];
}

function addressOf(target: string, root: string): string {
  return /^[a-z]+:\/\//.test(target) ? target : pathToFileURL(resolve(root, target)).href;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
