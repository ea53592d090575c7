import { fieldManager, trackObjects } from '@idp/gitops';
import { readManifests } from '@idp/helm';
import type { JsonObject } from '@idp/model';
import { textAt, type Testbed } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse, parseDocument } from 'yaml';

/** Applies a component as Argo CD would, from the registry and nothing else, before Argo CD knows of it. */
export async function applyByHand(testbed: Testbed, workspace: WorkspaceCopy, component: string): Promise<void> {
  const pin: JsonObject = parse(workspace.read(`environments/dev/releases/${component}.yaml`));
  const namespace = textAt(pin, 'namespace');
  const folder = join(testbed.folder, 'tmp');
  const config = join(folder, 'registry.json');
  writeFileSync(config, process.env.DOCKER_AUTH_CONFIG ?? '', { mode: 0o600 });
  const access = [`--registry-config=${config}`, `--ca-file=${testbed.ca}`];
  const chart = `oci://${testbed.secureRegistry.host}/platform/${component}`;
  const at = [`--version=${textAt(pin, 'version')}`, `--destination=${folder}`];
  await testbed.exec('helm', ['pull', chart, ...at, '--untar', ...access]);
  const unpacked = join(folder, component);
  const values = `--values=${join(unpacked, 'values-dev.yaml')}`;
  const rendered = await testbed.exec('helm', [
    'template',
    component,
    unpacked,
    '--skip-tests',
    `--namespace=${namespace}`,
    values,
  ]);
  const objects = readManifests(rendered.stdout).objects.map(({ content }) => content);
  const tracked = trackObjects(objects, `dev-${component}`, namespace);
  const definitions = tracked.filter(isDefinition);
  const place = { testbed, folder, kubeconfig: kubeconfigFor(testbed, folder, namespace) };
  await apply(place, definitions);
  const names = definitions.map((definition) => `crd/${textAt(definition, 'metadata', 'name')}`);
  if (names.length > 0) await testbed.exec('kubectl', ['wait', '--for=condition=Established', ...names]);
  await apply(
    place,
    tracked.filter((object) => !isDefinition(object)),
  );
}

interface Place {
  readonly testbed: Testbed;
  readonly folder: string;
  readonly kubeconfig: string;
}

/** Applies objects, again while a kind is unknown: Cilium's operator defines its own. */
async function apply({ testbed, folder, kubeconfig }: Place, items: readonly JsonObject[]): Promise<void> {
  if (items.length === 0) return;
  const file = join(folder, 'objects.json');
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
  // Argo CD forces conflicts too.
  const args = ['apply', '--server-side', '--force-conflicts', `--field-manager=${fieldManager}`, `--filename=${file}`];
  for (let tries = 30; ; tries -= 1)
    try {
      await testbed.exec('kubectl', args, { env: { KUBECONFIG: kubeconfig } });
      return;
    } catch (error) {
      if (tries === 0 || !/could not find the requested resource|no matches for kind/.test(String(error))) throw error;
      await wait(1000);
    }
}

function isDefinition({ kind }: JsonObject): boolean {
  return kind === 'CustomResourceDefinition';
}

/** A kubeconfig in which what names no namespace goes to this one; the argument of that name would refuse all others. */
function kubeconfigFor(testbed: Testbed, folder: string, namespace: string): string {
  const file = join(folder, 'kubeconfig');
  const document = parseDocument(readFileSync(testbed.kubeconfig, 'utf8'));
  document.setIn(['contexts', 0, 'context', 'namespace'], namespace);
  writeFileSync(file, document.toString(), { mode: 0o600 });
  return file;
}
