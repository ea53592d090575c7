import { PlatformError, type Binary } from '@idp/model';
import { runProgram } from '@idp/programs';

/** How each program is asked for its version. */
const QUESTIONS = {
  helm: ['version', '--template', '{{ .Version }}'],
  kubectl: ['version', '--client'],
  // The engine, not its client: that it answers is what counts.
  docker: ['version', '--format', '{{ .Server.Version }}'],
  k3d: ['version'],
} as const satisfies Partial<Record<Binary, readonly string[]>>;

/** A program that a deployment starts. */
export type Program = keyof typeof QUESTIONS;

/** The version of a program; or why it has none, and what to do. */
export type ProgramVersion = { readonly version: string } | { readonly why: string; readonly remedy: string };

/** Asks programs for their versions, all at once. */
export async function programVersions(programs: readonly Program[]): Promise<ReadonlyMap<Program, ProgramVersion>> {
  return new Map(await Promise.all(programs.map(async (program) => [program, await versionOf(program)] as const)));
}

async function versionOf(program: Program): Promise<ProgramVersion> {
  try {
    const { status, printed, complaints } = await runProgram(program, QUESTIONS[program]);
    const [, version] = /v?(\d+\.\d+(?:\.\d+)?)/.exec(printed) ?? [];
    if (status === 0 && version !== undefined) return { version };
    const [said = ''] = complaints.trim().split('\n');
    return { why: said || 'does not say its version', remedy: `start it, until \`${program} version\` answers` };
  } catch (error) {
    const [problem] = error instanceof PlatformError ? error.problems : [];
    if (problem === undefined) throw error;
    return { why: problem.what, remedy: problem.remedy };
  }
}
