import type { LocatedFinding, Verdict } from './verdict';
import { isClean } from './verdict';

/** How many findings a report shows: nobody works down a longer list. The JSON beside it has all. */
const SHOWN = 100;

/** The lines that a person reads about an environment: a headline, then each finding with its place and its remedy. */
export function renderReport(verdict: Verdict): string {
  const { findings, problems, notes } = verdict;
  const hidden = findings.length - SHOWN;
  return [
    headlineOf(verdict),
    ...findings.slice(0, SHOWN).flatMap(linesOf),
    ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
    ...problems.map(({ where, what, remedy }) => `  ${where}: ${what}; ${remedy}`),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}

function headlineOf(verdict: Verdict): string {
  const { environment, components, objects, findings, excepted, problems } = verdict;
  const scope = `${count(objects, 'object')} of ${count(components, 'component')}`;
  const except = excepted.length > 0 ? `, ${count(excepted.length, 'finding')} excepted` : '';
  if (isClean(verdict)) return `${environment} is clean: ${scope}${except}`;
  const wrong = [
    ...(findings.length > 0 ? [count(findings.length, 'finding')] : []),
    ...(problems.length > 0 ? [`${count(problems.length, 'problem')} of exceptions`] : []),
  ].join(', ');
  return `${environment} is not clean: ${wrong} in ${scope}${except}`;
}

function linesOf(finding: LocatedFinding): readonly string[] {
  const { check, what, remedy, where } = finding;
  return [
    `  ${subjectOf(finding)}: ${what}`,
    `    ${remedy}`,
    `    ${[where, pageOf(check)].filter((part) => part !== undefined).join(' · ')}`,
  ];
}

/** What a finding is about: component, object and field. */
export function subjectOf({ component, object, path }: LocatedFinding): string {
  const name = object && [object.namespace, object.name].filter((part) => part !== undefined).join('/');
  return [component, object && `${object.kind} ${name}`, path].filter((part) => part !== undefined).join(', ');
}

/** The page that says what a check means, why it matters and how to mend what it finds. */
export function pageOf(check: string): string {
  return `docs/verify/${check}.md`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
