import { aRendering } from '@idp/testing';
import { volumes } from './index';

function found(manifests: string, cluster = {}) {
  return volumes
    .findFindings(aRendering({ shop: manifests }, {}, cluster))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const pod = (mounts: string, defined: string, kind = 'Deployment', more = '') => `
kind: ${kind}
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, volumeMounts: ${mounts} }], volumes: ${defined} } }${more} }
`;

describe('a mounted volume', () => {
  it('is defined', () => {
    expect(found(pod('[{ name: tmp, mountPath: /tmp }]', '[{ name: tmp, emptyDir: {} }]'))).toEqual([]);
    expect(found(pod('[{ name: temp, mountPath: /tmp }]', '[{ name: tmp, emptyDir: {} }]'))).toEqual([
      'spec.template.spec.containers[0].volumeMounts[0].name: the pod has no volume "temp"; did you mean "tmp"?',
    ]);
  });

  it('may be that of a claim of a StatefulSet', () => {
    const claims = ', volumeClaimTemplates: [{ metadata: { name: data } }]';

    expect(found(pod('[{ name: data, mountPath: /data }]', '[]', 'StatefulSet', claims))).toEqual([]);
    expect(found(pod('[{ name: data, mountPath: /data }]', '[]', 'Deployment', claims))).toHaveLength(1);
  });

  it('has its path for itself, and its name', () => {
    expect(
      found(
        pod('[{ name: a, mountPath: /a }, { name: b, mountPath: /a/ }]', '[{ name: a }, { name: b }, { name: a }]'),
      ),
    ).toEqual([
      expect.stringContaining('volumes[2].name: two volumes are named "a"'),
      expect.stringContaining('volumeMounts[1].mountPath: two volumes are mounted at /a'),
    ]);
  });
});

describe('a part of a volume', () => {
  const config = 'kind: ConfigMap\nmetadata: { name: config }\ndata: { a.yaml: "" }\n---';
  const mount = (subPath: string, volume: string) =>
    config + pod(`[{ name: config, mountPath: /a, subPath: ${subPath} }]`, `[{ name: config, ${volume} }]`);

  it('is in it', () => {
    expect(found(mount('a.yaml', 'configMap: { name: config }'))).toEqual([]);
    expect(found(mount('any', 'emptyDir: {}'))).toEqual([]);
    expect(
      found(
        mount(
          'b/c.yaml',
          'projected: { sources: [{ configMap: { name: config, items: [{ key: a.yaml, path: b/c.yaml }] } }] }',
        ),
      ),
    ).toEqual([]);
    expect(found(mount('b.yaml', 'configMap: { name: config }'))).toEqual([
      'spec.template.spec.containers[0].volumeMounts[0].subPath: volume "config" holds no "b.yaml": it would be an empty folder; did you mean "a.yaml"?',
    ]);
    expect(found(mount('a.yaml', 'configMap: { name: config, items: [{ key: a.yaml, path: c.yaml }] }'))).toHaveLength(
      1,
    );
  });
});

describe('a claim', () => {
  it('of a StatefulSet is mounted', () => {
    const claims = ', volumeClaimTemplates: [{ metadata: { name: data } }]';

    expect(found(pod('[]', '[]', 'StatefulSet', claims))).toEqual([
      'spec.volumeClaimTemplates[0]: no container mounts "data": what is written goes to a disk that dies with the pod; mount it, or claim nothing',
    ]);
  });

  const claim = (spec: string) => `kind: PersistentVolumeClaim\nmetadata: { name: data }\nspec: ${spec}`;
  const some = 'resources: { requests: { storage: 1Gi } }';

  it('names a class, or the cluster has a default one', () => {
    expect(found(claim(`{ ${some} }`), { storageClasses: ['standard'] })).toEqual([]);
    expect(found(claim(`{ ${some}, storageClassName: fast }`))).toEqual([]);
    expect(found(claim(`{ ${some} }`))).toEqual([
      'spec: it names no storage class, and the cluster has no default one; name a class, or list those of the cluster under storageClasses in environments/test/cluster.yaml, the default one first',
    ]);
  });

  it('may stand in any object', () => {
    expect(
      found(
        `kind: Prometheus\nmetadata: { name: a }\nspec: { storage: { volumeClaimTemplate: { spec: { ${some} } } } }`,
      ),
    ).toEqual([expect.stringContaining('spec.storage.volumeClaimTemplate.spec: it names no storage class')]);
  });

  it('asks for something', () => {
    expect(found(claim('{ storageClassName: fast, resources: { requests: { storage: 0Gi } } }'))).toEqual([
      expect.stringContaining('it asks for 0Gi of storage'),
    ]);
  });
});

describe('a volume of a database', () => {
  it('has a size', () => {
    const sized = (size: string) =>
      volumes
        .findFindings(
          aRendering({
            shop: `kind: Cluster\nmetadata: { name: a }\nspec: { storage: { size: ${size}, storageClass: a } }`,
          }),
        )
        .map(({ path, what }) => `${path}: ${what}`);

    expect(sized('10Gi')).toEqual([]);
    expect(sized('10GB')).toEqual(['spec.storage.size: "10GB" is no size of a volume']);
    expect(sized('"0"')).toHaveLength(1);
  });
});
