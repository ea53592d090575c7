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

/** What renders one chart, and what removes the files that it needs. */
export async function openHelm(archive: string): Promise<{ render: RenderChart; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  let count = 0;
  const once: RenderChart = async (values) => {
    const file = join(folder, `${(count += 1)}.json`);
    await writeFile(file, JSON.stringify(values));
    const rendering = await template(archive, file);
    await rm(file);
    return rendering;
  };
  const render: RenderChart = async (values) => masked(await once(values));
  return { render, close: () => rm(folder, { recursive: true, force: true }) };
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

/** Manifests without what differs from one run to the next: times and random texts. */
function masked(rendering: Rendering): Rendering {
  if ('failure' in rendering) return rendering;
  const manifests = rendering.manifests
    .replace(/(checksum\/[\w.-]+: ).*/g, '$1-')
    .replace(
      /((?:password|admin-password|admin\.passwordMtime|rootPassword|rootUser|token|secret(?:key)?): ).*/gi,
      '$1-',
    )
    .replace(/^(\s+[\w.-]+\.(?:crt|key|pem|cert): ).*/gm, '$1-')
    .replace(/(caBundle: ).*/g, '$1-');
  return { manifests };
}
