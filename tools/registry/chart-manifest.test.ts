import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { archiveDigestIn, chartManifestOf, descriptorsIn } from './chart-manifest';
import { digestOf } from './digest';

const chartYaml = `apiVersion: v2
name: loki
description: Keeps logs
version: 18.11.0-c0a1b2c3d
home: https://git.example.com/platform/tree/main/libs/observability/loki
sources:
  - https://git.example.com/platform
annotations:
  platform/layer: observability
  org.opencontainers.image.licenses: MIT
`;
const archive = Buffer.from('a package');

const parsed = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

describe('the manifest of a chart', () => {
  it('names config and package as Helm and Argo CD look for them, and says what Chart.yaml says', () => {
    const { bytes, config } = chartManifestOf(chartYaml, archive);

    expect(parsed(bytes)).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: {
        mediaType: 'application/vnd.cncf.helm.config.v1+json',
        digest: config.digest,
        size: config.bytes.length,
      },
      layers: [
        {
          mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
          digest: digestOf(archive),
          size: archive.length,
        },
      ],
      annotations: {
        'org.opencontainers.image.title': 'loki',
        'org.opencontainers.image.description': 'Keeps logs',
        'org.opencontainers.image.version': '18.11.0-c0a1b2c3d',
        'org.opencontainers.image.url': 'https://git.example.com/platform/tree/main/libs/observability/loki',
        'org.opencontainers.image.source': 'https://git.example.com/platform',
        'org.opencontainers.image.revision': expect.stringMatching(/^[0-9a-f]{40}$/),
        'org.opencontainers.image.licenses': 'MIT',
      },
    });
    expect(parsed(config.bytes)).toMatchObject({ name: 'loki', version: '18.11.0-c0a1b2c3d' });
  });

  it('has the revision by which Git finds Chart.yaml', () => {
    const named = execFileSync('git', ['hash-object', '--stdin'], { input: chartYaml, encoding: 'utf8' }).trim();

    expect(parsed(chartManifestOf(chartYaml, archive).bytes)).toMatchObject({
      annotations: { 'org.opencontainers.image.revision': named },
    });
  });

  it('has a digest that follows from the package alone, and tells packages apart', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
        const { digest } = chartManifestOf(chartYaml, one);
        expect(chartManifestOf(chartYaml, one.slice()).digest).toBe(digest);
        expect(chartManifestOf(chartYaml, other).digest === digest).toBe(Buffer.compare(one, other) === 0);
      }),
    );
  });

  it('is read back, and anything else holds no chart', () => {
    expect(archiveDigestIn(chartManifestOf(chartYaml, archive).bytes)).toBe(digestOf(archive));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(descriptorsIn(Buffer.from(text))).toEqual([]);
      }),
    );
  });
});
