import type { CapacityLine, CapacityReport, CapacityUse } from './report';

/** The report that a person reads: whether it fits, who asks for what, and how full quotas and nodes are. */
export function renderCapacity(report: CapacityReport): string {
  const { environment, size, fits, findings, turnOff } = report;
  const used = report.quotas.filter(({ used: amount }) => amount !== '0');
  return [
    `${environment} (${size}): ${fits ? 'it fits' : 'it does not fit'}`,
    ...findings.map((finding) => `  ${finding}`),
    ...(turnOff ? [`  the nodes hold the rest without ${turnOff.join(', ')}, which nothing else needs`] : []),
    ...linesOf('by namespace', report.namespaces),
    ...linesOf('by component', report.components),
    ...linesOf('by owner', report.owners),
    ...usesOf('nodes', report.nodes),
    ...usesOf('quotas', used),
  ].join('\n');
}

function linesOf(title: string, lines: readonly CapacityLine[]): readonly string[] {
  const rows = lines.map(({ name, pods, requests, limits }) => [
    name,
    String(pods),
    requests['cpu'] ?? '-',
    requests['memory'] ?? '-',
    limits['cpu'] ?? '-',
    limits['memory'] ?? '-',
  ]);
  return tableOf([[title, 'pods', 'cpu', 'memory', 'cpu at most', 'memory at most'], ...rows]);
}

function usesOf(title: string, uses: readonly CapacityUse[]): readonly string[] {
  if (uses.length === 0) return [];
  const rows = uses.map(({ name, resource, used, has, percent }) => [name, resource, used, has, `${percent} %`]);
  return tableOf([[title, 'of', 'used', 'there is', 'used'], ...rows]);
}

function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return ['', ...rows.map((row) => `  ${line(row).trimEnd()}`)];
}
