import { aRendering } from '@idp/testing';
import { size } from './size';

function found(kind: string, field: string, bytes: number) {
  const manifests = `{ kind: ${kind}, metadata: { name: a }, ${field}: { key: ${'a'.repeat(bytes)} } }`;
  return size.findFindings(aRendering({ loki: manifests })).map(({ path, what }) => [path, what]);
}

const MIB = 2 ** 20;

describe('an object', () => {
  it.each([
    ['ConfigMap', 'data'],
    ['Secret', 'stringData'],
  ])('of kind %s holds up to a mebibyte in %s', (kind, field) => {
    expect(found(kind, field, MIB)).toEqual([]);
    expect(found(kind, field, MIB + 1)).toEqual([['data', 'holds 1025 KiB, and the API server takes 1024 KiB']]);
  });

  it('holds data in base64 as the bytes that it stands for', () => {
    expect(found('Secret', 'data', MIB + 1024)).toEqual([]);
  });

  it('has annotations of up to a quarter of it', () => {
    const annotated = (bytes: number) =>
      aRendering({ loki: `{ kind: Service, metadata: { name: a, annotations: { key: ${'a'.repeat(bytes)} } } }` });

    expect(size.findFindings(annotated(MIB / 4 - 3))).toEqual([]);
    expect(size.findFindings(annotated(MIB / 4))).toEqual([expect.objectContaining({ path: 'metadata.annotations' })]);
  });

  it('is as large as etcd takes it, whatever it holds', () => {
    expect(found('Dashboard', 'spec', 2 * MIB)).toEqual([
      [undefined, 'holds 2049 KiB, and the API server takes 1536 KiB'],
    ]);
  });
});
