import { binaries, type CheckResult } from '@idp/model';
import semver from 'semver';
import { checkPage } from './check-page';
import type { Program, ProgramVersion } from './program-versions';
import type { ProviderName } from './provider';

interface Need {
  readonly oldest: string;
  /** Where it does not work without; a person misses it elsewhere. */
  readonly providers: readonly ProviderName[];
  /** Of a newer major version nobody knows whether it does the same. */
  readonly sameMajor?: boolean;
}

const EVERYWHERE: readonly ProviderName[] = ['k3d', 'existing', 'testbed'];

/** What a deployment starts: helm of the major version that the pinned Argo CD renders with, and what makes a cluster. */
const needs: Readonly<Record<Program, Need>> = {
  helm: { oldest: '4.0.0', providers: EVERYWHERE, sameMajor: true },
  docker: { oldest: '24.0.0', providers: ['k3d'] },
  k3d: { oldest: '5.7.0', providers: ['k3d'], sameMajor: true },
  kubectl: { oldest: '1.30.0', providers: [] },
};

/** The programs that are looked for with a provider: those that deploy starts, and what a person looks further with. */
export function programsFor(provider: ProviderName): readonly Program[] {
  const all: readonly Program[] = ['helm', 'docker', 'k3d', 'kubectl'];
  return all.filter((program) => program === 'kubectl' || needs[program].providers.includes(provider));
}

/** Whether each program is there, and new enough. */
export function judgePrograms(
  versions: ReadonlyMap<Program, ProgramVersion>,
  provider: ProviderName,
): readonly CheckResult[] {
  return [...versions].map(([program, version]) =>
    judgeProgram(program, version, needs[program].providers.includes(provider)),
  );
}

function judgeProgram(program: Program, given: ProgramVersion, needed: boolean): CheckResult {
  const { oldest, sameMajor = false } = needs[program];
  const about = { check: program, needed: `${oldest} or newer`, page: checkPage('a program is missing or too old') };
  const bad = needed ? 'fail' : 'warn';
  if ('why' in given) return { ...about, verdict: bad, found: given.why, remedy: given.remedy };
  const version = semver.coerce(given.version)?.version ?? '0.0.0';
  const remedy = `install it: ${binaries[program]}`;
  if (semver.lt(version, oldest)) return { ...about, verdict: bad, found: given.version, remedy };
  const newer = sameMajor && semver.major(version) > semver.major(oldest);
  return newer
    ? { ...about, verdict: 'warn', found: `${given.version}, which nobody has tried yet`, remedy }
    : { ...about, verdict: 'pass', found: given.version, remedy: '' };
}
