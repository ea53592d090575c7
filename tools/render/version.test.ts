import fc from 'fast-check';
import semver from 'semver';
import { versionOf } from './version';

const files = fc.uniqueArray(fc.record({ path: fc.string(), content: fc.string() }), {
  selector: ({ path }) => path,
  minLength: 1,
});
const upstream = { repository: 'https://charts.example.com', chart: 'loki', version: 'v18.11.0' };

describe('a chart version', () => {
  it('begins with the upstream version without its v', () => {
    expect(versionOf(upstream, [])).toMatch(/^18\.11\.0-c[0-9a-f]{8}$/);
    expect(versionOf(undefined, [])).toMatch(/^0\.0\.0-c[0-9a-f]{8}$/);
  });

  it('is a semantic version, whatever the digest is', () => {
    fc.assert(fc.property(files, (some) => expect(semver.valid(versionOf(upstream, some))).not.toBeNull()));
  });

  it('is the same for the same content in any order', () => {
    fc.assert(
      fc.property(files, (some) => expect(versionOf(upstream, [...some].reverse())).toBe(versionOf(upstream, some))),
    );
  });

  it('is another for any other content, also when text moves from one file to the next', () => {
    const version = versionOf(upstream, [
      { path: 'a', content: 'xy' },
      { path: 'b', content: 'z' },
    ]);

    expect(
      versionOf(upstream, [
        { path: 'a', content: 'x' },
        { path: 'b', content: 'yz' },
      ]),
    ).not.toBe(version);
    expect(versionOf(upstream, [{ path: 'a', content: 'xy' }])).not.toBe(version);
  });
});
