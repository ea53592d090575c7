import { describeWith } from '@idp/testing';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartManifestOf } from './chart-manifest';
import { pushChart } from './push-chart';
import { aRegistry, lines, type ARegistry } from './testing/a-registry';
import { chart, chartYaml, other, version } from './testing/a-version';

// A registry starts for each test, on a machine that may be busy.
jest.setTimeout(60_000);

let at: ARegistry;

beforeEach(async () => {
  at = await aRegistry();
});

afterEach(() => at?.remove());

const push = (what = chart, to = at.repository()) => pushChart(what, version, to);

describeWith(['docker-registry'], 'a chart version', () => {
  it('is pushed once: the second push asks and sends nothing', async () => {
    expect(await push()).toMatchObject({ digest: chart.digest, isNew: true, blobs: 2 });
    const before = at.proxy.lines.length;

    expect(await push()).toEqual({ digest: chart.digest, isNew: false, blobs: 0, bytes: 0 });
    expect(at.proxy.lines.slice(before)).toEqual([`HEAD /v2/platform/loki/manifests/${version}`]);
  });

  it('shares what another version brought: only what is new is sent', async () => {
    await push();

    expect(await pushChart(other, '1.2.4', at.repository())).toMatchObject({ isNew: true, blobs: 1 });
    expect(at.sent(lines.blob)).toBe(3);
  });

  it('with other content is refused with both digests, and stays as it was', async () => {
    await push();

    await expect(push(other)).rejects.toThrow(
      `loki:${version} holds ${chart.archive.digest}, and the chart of this version is ${other.archive.digest}`,
    );
    expect(await at.repository().digestOf(version)).toBe(chart.digest);
    expect(at.sent(lines.manifest)).toBe(1);
  });

  it('pushed twice at once is there once', async () => {
    const both = await Promise.all([push(), push()]);

    expect(both.map(({ digest }) => digest)).toEqual([chart.digest, chart.digest]);
    expect(await at.repository().digestOf(version)).toBe(chart.digest);
  });

  it('is completed when the push before ended between two blobs', async () => {
    at.intercept((_line, { socket }) => at.sent(lines.blob) > 1 && socket.destroy() !== undefined);
    await expect(push()).rejects.toThrow(/gives no whole answer: .* \(tried 3 times\); try again/);
    expect(at.sent(lines.manifest)).toBe(0);
    at.intercept(() => false);

    expect(await push()).toMatchObject({ digest: chart.digest, isNew: true, blobs: 1 });
  });
});

describeWith(['docker-registry', 'helm'], 'a version that helm pushed', () => {
  it('keeps its manifest when its package is the same', async () => {
    mkdirSync(join(at.folder, 'loki'));
    writeFileSync(join(at.folder, 'loki/Chart.yaml'), chartYaml);
    const helm = (...args: string[]) => execFileSync('helm', args, { cwd: at.folder, stdio: 'pipe' });
    helm('package', 'loki');
    helm('push', `loki-${version}.tgz`, `oci://${at.registry.host}/platform`, '--plain-http');
    const same = chartManifestOf(chartYaml, readFileSync(join(at.folder, `loki-${version}.tgz`)));
    const digest = await at.repository().digestOf(version);

    expect(digest).not.toBe(same.digest);
    expect(await push(same)).toMatchObject({ digest, isNew: false });
  });
});
