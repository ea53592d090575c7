import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The cluster that charts are rendered for, always the same. */
const CLUSTER = ['--kube-version=1.34.0', '--include-crds=false'];
const apiVersions = [
  'monitoring.coreos.com/v1',
  'monitoring.coreos.com/v1alpha1',
  'cert-manager.io/v1',
  'gateway.networking.k8s.io/v1',
  'gateway.networking.k8s.io/v1beta1',
  'networking.k8s.io/v1/Ingress',
  'policy/v1/PodDisruptionBudget',
  'autoscaling/v2',
  'external-secrets.io/v1',
  'kyverno.io/v1',
  'security.openshift.io/v1',
  'route.openshift.io/v1',
  'autoscaling.k8s.io/v1',
  'snapshot.storage.k8s.io/v1',
];

/** What helm makes of a chart with values: the manifests, or why it fails. */
export type Rendering = { readonly manifests: string } | { readonly failure: string };

/** Renders a chart with helm; the same values give the same text, times and random texts aside. */
export type RenderChart = (values: unknown) => Promise<Rendering>;

/** Helm for one chart. */
export interface Helm {
  readonly render: RenderChart;
  /** Finds the lines that differ when the same values are rendered twice, to leave them out from then on. */
  readonly learn: (values: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What renders one chart without the lines that differ from one run to the next, and what removes its files. */
export async function openHelm(archive: string): Promise<Helm> {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  let count = 0;
  const once: RenderChart = async (values) => {
    const file = join(folder, `${(count += 1)}.json`);
    await writeFile(file, JSON.stringify(values));
    const rendering = await template(archive, file);
    await rm(file);
    return rendering;
  };
  const unsteady = new Set<string>();
  const render: RenderChart = async (values) => masked(await once(values), unsteady);
  const learn = async (values: unknown): Promise<void> => {
    const [first, second] = [await once(values), await once(values)];
    if ('manifests' in first && 'manifests' in second)
      for (const name of differing(first.manifests, second.manifests)) unsteady.add(name);
  };
  return { render, learn, close: () => rm(folder, { recursive: true, force: true }) };
}

function template(archive: string, values: string): Promise<Rendering> {
  const apis = apiVersions.flatMap((version) => ['--api-versions', version]);
  const args = [
    'template',
    'audit',
    archive,
    '--namespace=audit',
    '--skip-schema-validation',
    ...CLUSTER,
    ...apis,
    '--values',
    values,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn('helm', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [manifests, failure] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (manifests += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (failure += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? { manifests } : { failure }));
  });
}

/** Manifests without checksums, which tell of a change twice, and without what is random or a time. */
function masked(rendering: Rendering, unsteady: ReadonlySet<string>): Rendering {
  if ('failure' in rendering) return rendering;
  const lines = rendering.manifests.split('\n');
  const steady = lines.filter((line) => !/^\s*checksum\/[\w.-]+: /.test(line) && !unsteady.has(nameOf(line)));
  return { manifests: steady.join('\n') };
}

/** The names of the lines that differ. */
function differing(first: string, second: string): readonly string[] {
  const others = second.split('\n');
  return first
    .split('\n')
    .filter((line, index) => line !== others[index])
    .map(nameOf);
}

/** What stands before the colon of a line; of other lines only where they begin. */
function nameOf(line: string): string {
  return /^[^:]*:/.exec(line)?.[0] ?? line.slice(0, 4);
}
