import { upstreamAt, withVersion } from './definition';

describe('another version', () => {
  it('stands in the upstream of a definition, and nowhere else', () => {
    const text = (version: string) =>
      `// since 1.2.3\nname: 'a',\nupstream: {\n  chart: 'a',\n  version: '${version}',\n},\nexports: { since: '1.2.3' }\n`;

    expect(withVersion(text('1.2.3'), '1.2.3', '2.0.0', 'component.ts')).toBe(text('2.0.0'));
  });

  it('stands in the address of manifests too', () => {
    const upstream = { manifests: 'https://example.com/v1.2.3/kinds.yaml', version: 'v1.2.3' };
    const text = `upstream: { manifests: '${upstream.manifests}', version: 'v1.2.3' }`;

    expect(upstreamAt(upstream, 'v2.0.0')).toEqual({
      manifests: 'https://example.com/v2.0.0/kinds.yaml',
      version: 'v2.0.0',
    });
    expect(withVersion(text, 'v1.2.3', 'v2.0.0', 'component.ts')).toBe(
      "upstream: { manifests: 'https://example.com/v2.0.0/kinds.yaml', version: 'v2.0.0' }",
    );
  });

  it('is not written where the version is no plain text', () => {
    expect(() => withVersion('upstream: { version }', '1.2.3', '2.0.0', 'component.ts')).toThrow(
      "component.ts: does not say version: '1.2.3' in its upstream",
    );
  });
});
