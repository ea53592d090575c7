/** A fault, what somebody did, and what verify says of it. */
export interface FoundFault {
  readonly name: string;
  readonly says: string;
  readonly report: string;
}

/** The page that lists every known fault and which check finds it. */
export function renderTable(faults: readonly FoundFault[]): string {
  const rows = faults.map(({ name, says, report }) => `| ${says} | ${finderOf(report)} | \`${name}\` |`);
  return [
    '<!-- Generated from tools/testing/faults by `UPDATE_REPORTS=1 npx jest tools/testing/faults`; do not edit. -->',
    '',
    '# Faults that are found',
    '',
    `${faults.length} small changes to this platform of the kind that people make. A test plants each of them, with stand-ins for the upstream charts and with real helm, kubeconform and Kyverno, and asserts the whole report: \`tools/testing/faults/<name>/expected.txt\`.`,
    '',
    '| what somebody did | found by | folder |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function finderOf(report: string): string {
  const pages = [...report.matchAll(/docs\/verify\/([a-z-]+)\.md/g)].map(([, check = '']) => check);
  const checks = [...new Set(pages)].sort();
  if (checks.length > 0) return checks.map((check) => `[${check}](${check}.md)`).join(', ');
  return report.includes('of exceptions') ? 'exceptions' : 'the build';
}
