import type { Diagnosis } from './judge-signs';

/** A diagnosis as lines for a person: the cause, the end of a log, how to look further, and where to read on. */
export function renderDiagnosis({ cause, log, command, page }: Diagnosis): readonly string[] {
  return [cause, ...log.map((line) => `  | ${line}`), `look further: ${command}`, `read on: ${page}`];
}
