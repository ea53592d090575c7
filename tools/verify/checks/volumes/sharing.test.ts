import { aRendering } from '@idp/testing';
import { volumes } from './index';

function found(manifests: string, storageClasses: string[] = ['local-path']) {
  return volumes
    .findFindings(aRendering({ shop: manifests }, {}, { storageClasses }))
    .map(({ path, what }) => `${path}: ${what}`);
}

const claim = (mode: string, more = '') =>
  `kind: PersistentVolumeClaim\nmetadata: { name: files }\nspec: { accessModes: [${mode}], resources: { requests: { storage: 1Gi } }${more} }`;

describe('a volume that many may write', () => {
  it('is of a class that shares', () => {
    expect(found(claim('ReadWriteMany'), ['nfs'])).toEqual([]);
    expect(found(claim('ReadWriteOnce'))).toEqual([]);
    expect(found(claim('ReadWriteMany'))).toEqual([
      'spec.accessModes: volumes of the storage class "local-path" are on one node: none is ever made that many may write',
    ]);
    expect(found(claim('ReadWriteMany', ', storageClassName: nfs'), ['local-path', 'nfs'])).toEqual([]);
  });

  it('is what the copies of a Deployment share', () => {
    const deployment = (spec: string, mode: string) =>
      `${claim(mode)}\n---\nkind: Deployment\nmetadata: { name: a }\nspec: { ${spec}, template: { spec: { volumes: [{ name: f, persistentVolumeClaim: { claimName: files } }] } } }`;

    expect(found(deployment('replicas: 1', 'ReadWriteOnce'), ['nfs'])).toEqual([]);
    expect(found(deployment('replicas: 2', 'ReadWriteMany'), ['nfs'])).toEqual([]);
    expect(found(deployment('replicas: 2', 'ReadWriteOnce'), ['nfs'])).toEqual([
      expect.stringContaining('2 copies share "files", which one node may use'),
    ]);
    expect(found(deployment('replicas: 1', 'ReadWriteOncePod'), ['nfs'])).toEqual([
      expect.stringContaining('a rollout starts a second pod'),
    ]);
    expect(found(deployment('strategy: { type: Recreate }', 'ReadWriteOncePod'), ['nfs'])).toEqual([]);
  });
});
