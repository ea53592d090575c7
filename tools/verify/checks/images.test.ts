import { aRendering, type SomeCluster } from '@idp/testing';
import { images } from './images';

function found(manifests: string, cluster: SomeCluster = {}) {
  return images.findFindings(aRendering({ loki: manifests }, {}, cluster)).map(({ path, what }) => [path, what]);
}

const pod = (container: string) => `{ kind: Pod, metadata: { name: a }, spec: { containers: [${container}] } }`;
const digest = `sha256:${'0'.repeat(64)}`;

describe('the image of a container', () => {
  it.each(['grafana/loki:3.7.6', 'registry:5000/loki:3', `grafana/loki@${digest}`, `grafana/loki:latest@${digest}`])(
    'says its version: %s',
    (image) => {
      expect(found(pod(`{ image: "${image}" }`))).toEqual([]);
    },
  );

  it.each(['loki', 'grafana/loki', 'registry:5000/grafana/loki'])('has a tag or a digest: %s', (image) => {
    expect(found(pod(`{ image: "${image}" }`))).toEqual([
      ['spec.containers[0].image', `${image} has neither tag nor digest, and is another one tomorrow`],
    ]);
  });

  it('is not the latest one', () => {
    expect(found(pod('{ image: "grafana/loki:latest" }'))).toEqual([
      ['spec.containers[0].image', 'grafana/loki:latest is whatever was pushed last'],
    ]);
  });
});

describe('an image elsewhere', () => {
  it.each([
    ['a custom resource', '{ kind: Prometheus, metadata: { name: a }, spec: { image: quay.io/a/b } }'],
    ['a database', '{ kind: Cluster, metadata: { name: a }, spec: { imageName: "quay.io/a/b" } }'],
    ['an argument', pod('{ args: ["--acme-http01-solver-image=quay.io/a/b"] }')],
    ['a variable', pod('{ env: [{ name: RELATED_IMAGE, value: quay.io/a/b }] }')],
  ])('is judged alike: in %s', (_, manifests) => {
    expect(found(manifests)).toEqual([
      [expect.any(String), 'quay.io/a/b has neither tag nor digest, and is another one tomorrow'],
    ]);
  });

  it('is none in what only describes a kind, or in a field that holds something else', () => {
    expect(found('{ kind: CustomResourceDefinition, metadata: { name: a }, spec: { image: a/b } }')).toEqual([]);
    expect(
      found('{ kind: Widget, metadata: { name: a }, spec: { image: { tag: v1 }, baseImage: Ubuntu Core } }'),
    ).toEqual([]);
  });
});

describe('a registry', () => {
  const cluster = { imageRegistries: ['quay.io', 'registry.example.com/docker.io'] };

  it.each(['quay.io/a/b:1', 'registry.example.com/docker.io/a/b:1'])(
    'is allowed by its name or a path: %s',
    (image) => {
      expect(found(pod(`{ image: "${image}" }`), cluster)).toEqual([]);
    },
  );

  it.each([
    ['docker.io', 'busybox:1'],
    ['docker.io', 'grafana/loki:3'],
    ['quay.io.example.com', 'quay.io.example.com/a/b:1'],
    ['registry.example.com', 'registry.example.com/docker.io-copy/a:1'],
  ])('is not allowed by half a name: %s of %s', (registry, image) => {
    expect(found(pod(`{ image: "${image}" }`), cluster)).toEqual([
      [
        'spec.containers[0].image',
        `${image} comes from ${registry}, and the cluster allows quay.io, registry.example.com/docker.io`,
      ],
    ]);
  });
});

describe('a tag', () => {
  it.each(['main', 'stable', 'edge', 'LTS'])('is not one that moves on: %s', (tag) => {
    expect(found(pod(`{ image: "grafana/loki:${tag}" }`))).toHaveLength(1);
  });

  it.each(['18.4', 'v3.7.6', '8.2.3-alpine', '2026-01-31'])('is one version: %s', (tag) => {
    expect(found(pod(`{ image: "grafana/loki:${tag}" }`))).toEqual([]);
  });
});
