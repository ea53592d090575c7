import type { Testbed } from '@idp/testbed';

/** The digest of a chart version in a registry, from its own tool for that: not from what pushed it. */
export async function digestIn(
  testbed: Testbed,
  registry: string,
  component: string,
  version: string,
): Promise<string> {
  const address = `oci://${registry}/${component}`;
  const access = [`--ca-file=${testbed.ca}`, `--registry-config=${testbed.folder}/tmp/registry.json`];
  const { stdout, stderr } = await testbed.exec('helm', ['show', 'chart', address, `--version=${version}`, ...access]);
  const digest = /sha256:[0-9a-f]{64}/.exec(`${stdout}${stderr}`)?.[0];
  if (digest === undefined) throw new Error(`no digest of ${address}:${version}: ${stderr}`);
  return digest;
}
