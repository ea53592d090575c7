import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chartArchiveOf } from '../chart-archive';
import type { EnvironmentChart } from '../environment-chart';

/** What a chart of a test holds: its own templates and other files, and what it says of itself. */
export interface SomeChart {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly wave?: string;
  readonly needs?: string;
  readonly clusterKinds?: string;
}

/** A packaged chart of this name, with values for the environments `test` and `prod`. */
export function aChart(name: string, { files = {}, wave = '0', needs = '', clusterKinds = '' }: SomeChart = {}) {
  const annotations = {
    layer: 'infrastructure',
    namespace: name,
    namespaces: name,
    wave,
    'cluster-kinds': clusterKinds,
    needs,
  };
  const said = Object.entries(annotations).map(([key, text]) => `  platform/${key}: "${text}"\n`);
  const all = {
    'Chart.yaml': `apiVersion: v2\nname: ${name}\nversion: 1.2.3-cafe00000\nannotations:\n${said.join('')}`,
    'values-test.yaml': 'environment: test\nreplicas: 1\n',
    'values-prod.yaml': 'environment: prod\nreplicas: 3\n',
    ...files,
  };
  const archive = chartArchiveOf(archiveOf(name, all), name);
  return { archive, release: archive.release } satisfies EnvironmentChart;
}

function archiveOf(name: string, files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'a-chart-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), content);
    }
    return new Uint8Array(execFileSync('tar', ['-C', folder, '-czf', '-', name]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
