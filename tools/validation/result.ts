import type { CheckResult } from '@idp/model';

/** What a check says of one of the things that it is about. */
export type Judged = Pick<CheckResult, 'verdict' | 'found' | 'remedy'> & Pick<Partial<CheckResult>, 'object' | 'page'>;

/** What holds for all results of a check. */
type About = Pick<CheckResult, 'check' | 'needed' | 'page'>;

/** The section of the documentation about what validation finds. */
export function sectionOf(heading: string): string {
  return `docs/troubleshooting.md#${heading.toLowerCase().replaceAll(' ', '-')}`;
}

/** Each thing that does not pass by itself, and how many do; nothing where there is nothing to check. */
export function resultsOf(about: About, judged: readonly Judged[]): readonly CheckResult[] {
  const others = judged.filter(({ verdict }) => verdict !== 'pass');
  const passed = judged.length - others.length;
  return [
    ...(passed > 0 ? [{ ...about, verdict: 'pass' as const, found: `${passed} of ${judged.length}`, remedy: '' }] : []),
    ...others.map((one) => ({ ...about, ...one })),
  ];
}
