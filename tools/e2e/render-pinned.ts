import { readManifests } from '@idp/helm';
import type { JsonObject } from '@idp/model';
import { textAt, type Testbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What one environment runs, and how Helm is let into its registry. */
export interface Pins {
  readonly environment: string;
  /** Without `oci://`. */
  readonly registry: string;
  readonly access: readonly string[];
}

/** A component as its pin has it: from the registry and nothing else, as Argo CD would make it. */
export async function renderPinned(
  testbed: Testbed,
  workspace: WorkspaceCopy,
  { environment, registry, access }: Pins,
  component: string,
): Promise<{ readonly namespace: string; readonly objects: readonly JsonObject[] }> {
  const pin: JsonObject = parse(workspace.read(`environments/${environment}/releases/${component}.yaml`));
  const namespace = textAt(pin, 'namespace');
  const folder = join(testbed.folder, 'tmp');
  const unpacked = join(folder, component);
  rmSync(unpacked, { recursive: true, force: true });
  const at = [`--version=${textAt(pin, 'version')}`, `--destination=${folder}`, '--untar'];
  await testbed.exec('helm', ['pull', `oci://${registry}/${component}`, ...at, ...access]);
  const values = [`--namespace=${namespace}`, `--values=${join(unpacked, `values-${environment}.yaml`)}`];
  const { stdout } = await testbed.exec('helm', ['template', component, unpacked, '--skip-tests', ...values]);
  return { namespace, objects: readManifests(stdout).objects.map(({ content }) => content) };
}
