import type { CapacityReport } from '@idp/verify';

const BEGIN =
  '<!-- Generated from environments/local and the charts that it runs by `UPDATE_REPORTS=1 npx jest laptop`; do not edit. -->';
const END = '<!-- The end of what is generated. -->';

/** What an environment asks for: in all, of its nodes, and by who asks. */
export function renderNeeds({ components, nodes, quotas }: CapacityReport): string {
  const storage = quotas.filter(({ resource, used }) => resource === 'requests.storage' && used !== '0');
  return [
    ...tableOf(
      ['of the node', 'asked for', 'there is'],
      nodes.map(({ resource, used, has }) => [resource, used, has]),
    ),
    '',
    ...tableOf(
      ['volumes of the namespace', 'asked for'],
      storage.map(({ name, used }) => [name, used]),
    ),
    '',
    ...tableOf(
      ['component', 'pods', 'cpu', 'memory', 'memory at most'],
      components.map(({ name, pods, requests, limits }) => [
        name,
        String(pods),
        requests['cpu'] ?? '',
        requests['memory'] ?? '',
        limits['memory'] ?? '',
      ]),
    ),
  ].join('\n');
}

/** As prettier prints it. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) => Math.max(title.length, 3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}

/** A page with its generated part written anew. */
export function replacePart(page: string, part: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new TypeError('the page has no generated part');
  return `${page.slice(0, begin)}${BEGIN}\n\n${part}\n\n${page.slice(end)}`;
}
