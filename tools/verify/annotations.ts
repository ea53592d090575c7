import { pageOf, subjectOf } from './report';
import type { Verdict } from './verdict';

/**
 * The findings as workflow commands, which GitHub shows beside the lines that they are about.
 * Source of the form: GitHub's reference of workflow commands.
 */
export function renderAnnotations({ environment, findings, problems }: Verdict): string {
  const found = findings.map((finding) =>
    annotationOf(
      finding.where,
      `${finding.check} in ${environment}`,
      `${subjectOf(finding)}: ${finding.what}; ${finding.remedy} (${pageOf(finding.check)})`,
    ),
  );
  const wrong = problems.map(({ where, what, remedy }) => annotationOf(where, 'exceptions', `${what}; ${remedy}`));
  return [...found, ...wrong].join('\n');
}

function annotationOf(where: string | undefined, title: string, message: string): string {
  const [file, line] = where?.split(':') ?? [];
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${property(line)}`]),
    `title=${property(title)}`,
  ];
  return `::error ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
