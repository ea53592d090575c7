import { PlatformError, type Problem } from '@idp/model';
import { runProgram } from '@idp/programs';

/** What Git is told beside its arguments. */
export interface GitInput {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs Git in a folder and returns what it prints, trimmed. Throws what it refuses, in the words of the platform. */
export async function runGit(
  root: string,
  args: readonly string[],
  { input = '', env = {} }: GitInput = {},
): Promise<string> {
  // Nobody is asked for a password: what is waited for is an answer of the forge. What it complains is told by its words.
  const surrounding = { cwd: root, env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env } };
  const { status, printed, complaints } = await runProgram('git', args, input, surrounding);
  if (status === 0) return printed.trim();
  throw new PlatformError([problemOf(args, complaints)]);
}

/** What Git complains about, and what a person does: the first that matches. */
const COMPLAINTS: readonly (readonly [RegExp, string, string])[] = [
  [
    /stale info|fetch first|cannot lock ref|failed to update ref|reference already exists/i,
    'somebody else pushed this branch at the same time',
    'run it again: it goes on from there',
  ],
  [
    /protected branch|GH006|pre-receive hook declined|hook declined/i,
    'the branch is protected, or a hook of the forge refuses it',
    'let this user push branches promote/*, or read what the hook says',
  ],
  [
    /authentication failed|could not read (username|password)|permission denied|error: 40[13]|not authorized|access rights/i,
    'the forge lets nobody in with these credentials',
    "give Git credentials that may push: a credential helper, a token in the remote's URL of CI, or an SSH key",
  ],
  [
    /could not resolve|unable to access|connection refused|timed out|unable to connect/i,
    'the forge does not answer',
    'try again: what is there is not made twice',
  ],
  [/tell me who you are|empty ident/i, 'Git does not know who commits', 'git config user.name and user.email'],
];

function problemOf(args: readonly string[], complaints: string): Problem {
  const said = complaints
    .trim()
    .split('\n')
    .slice(-3)
    .join(' ')
    .replaceAll(/\/\/[^/\s]*@/g, '//');
  const known = COMPLAINTS.find(([pattern]) => pattern.test(complaints));
  const [, what, remedy] = known ?? [undefined, 'fails', 'see what it says'];
  return { where: `git ${args[0]}`, what: `${what}: ${said}`, remedy };
}
