import { aRendering } from '@idp/testing';
import { findSmallFindings } from './find-small-findings';

const found = (manifest: string) =>
  findSmallFindings('capacity', aRendering({ shop: manifest })).map(({ path, what }) => `${path}: ${what}`);
const deployment = (resources: string) =>
  `kind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: { containers: [{ name: a, resources: ${resources} }] } } }`;
const claim = (storage: string) =>
  `kind: PersistentVolumeClaim\nmetadata: { name: a }\nspec: { resources: { requests: { storage: ${storage} } } }`;

describe('an amount of memory or disk', () => {
  it.each(['{ requests: { memory: 64Mi, cpu: 10m } }', '{ limits: { memory: 1Mi } }', '{}'])(
    'has its unit: %s',
    (one) => {
      expect(found(deployment(one))).toEqual([]);
    },
  );

  it('is not counted in thousandths, as processors are', () => {
    expect(found(deployment('{ requests: { memory: 256m } }'))).toEqual([
      'spec.template.spec.containers[0].resources.requests.memory: 256m of memory is less than a mebibyte',
    ]);
  });

  it('is not counted in bytes', () => {
    expect(found(claim('"5"'))).toEqual(['spec.resources.requests.storage: 5 of storage is less than a mebibyte']);
    expect(found(claim('5Gi'))).toEqual([]);
  });
});
