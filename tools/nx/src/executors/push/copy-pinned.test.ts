import type { Release } from '@idp/model';
import { withReleases } from '@idp/promotion';
import { chartManifestOf, openRegistries, pushChart, registryOf } from '@idp/registry';
import {
  aDockerRegistry,
  anEnvironmentFolder,
  aPlatform,
  describeWith,
  type ADockerRegistry,
  type SomeFacts,
} from '@idp/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copierOf } from './copy-pinned';

jest.setTimeout(60_000);

const version = '1.0.0-c00000001';
const chartYaml = `apiVersion: v2\nname: loki\nversion: ${version}\n`;
const chart = chartManifestOf(chartYaml, Buffer.from('a package'));
const pin = (component: string, pinned: string): Release => ({
  component,
  layer: 'observability',
  namespace: component,
  namespaces: [component],
  wave: '0',
  version: pinned,
  clusterKinds: [],
});

describeWith(['docker-registry'], 'what an environment pins', () => {
  let folder: string;
  let both: readonly ADockerRegistry[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'registry-'));
    both = [await aDockerRegistry(join(folder, 'dev')), await aDockerRegistry(join(folder, 'prod'))];
  });

  afterEach(async () => {
    for (const registry of both) await registry.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function chain(releases: readonly Release[]) {
    const [dev, prod] = ['dev', 'prod'].map((name, index) => {
      const registry = `oci://${both[index]?.host}/platform`;
      const facts: SomeFacts = { registry, registryPlainHttp: true, ...(index === 1 && { promotesFrom: 'dev' }) };
      return withReleases(anEnvironmentFolder(facts, {}, name), index === 1 ? releases : []);
    });
    if (dev === undefined || prod === undefined) throw new TypeError('there are two environments');
    const registries = openRegistries([registryOf(dev), registryOf(prod)]);
    return { dev, prod, registries, jobs: copierOf(prod, aPlatform([], [dev, prod]), registries) };
  }

  it('has the same digest in its registry as in the one before, which is another', async () => {
    const { dev, prod, registries, jobs } = chain([{ ...pin('loki', version), digest: chart.digest }]);
    await pushChart(chart, version, registries(registryOf(dev), 'loki'));

    expect(await Promise.all(jobs.map(({ run }) => run()))).toMatchObject([
      { outcome: 'copied', digest: chart.digest },
    ]);
    expect(await registries(registryOf(prod), 'loki').digestOf(version)).toBe(chart.digest);
  });

  it('by hand and nowhere is told with its place, and keeps no other from being copied', async () => {
    const { dev, registries, jobs } = chain([pin('loki', version), pin('vault', '9.9.9-c00000000')]);
    await pushChart(chart, version, registries(registryOf(dev), 'loki'));
    const [loki, vault] = await Promise.allSettled(jobs.map(({ run }) => run()));

    expect(loki).toMatchObject({ status: 'fulfilled', value: { outcome: 'copied' } });
    expect(String(vault?.status === 'rejected' ? vault.reason : vault?.status)).toMatch(
      /environments\/prod\/releases\/vault.yaml.*pins 9\.9\.9-c00000000, which neither \S+ nor the registry of dev has/,
    );
  });
});
