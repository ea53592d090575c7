import type { Settings } from '@idp/model';
import { aPlatform } from '@idp/testing';
import { mirrored, mirrorsOf } from './mirrors';

const of = (mirrors: Settings['mirrors'], variable = '') => {
  const settings = { ...aPlatform().settings, ...(mirrors && { mirrors }) };
  const all = mirrorsOf(settings, { PLATFORM_MIRRORS: variable }, '/workspace');
  return (address: string) => mirrored(address, all);
};

describe('mirrors', () => {
  it('leave alone what has none', () => {
    expect(of(undefined)('https://charts.example.com/logs')).toBe('https://charts.example.com/logs');
  });

  it('stand for the beginning of an address, at a slash only', () => {
    const at = of({ 'https://charts.example.com': 'http://127.0.0.1:8080/charts/' });

    expect(at('https://charts.example.com/logs')).toBe('http://127.0.0.1:8080/charts/logs');
    expect(at('https://charts.example.com')).toBe('http://127.0.0.1:8080/charts');
    expect(at('https://charts.example.community/logs')).toBe('https://charts.example.community/logs');
  });

  it('count by the longest', () => {
    const at = of({
      'https://example.com': 'oci://registry.example.org/all',
      'https://example.com/charts/': 'oci://registry.example.org/charts',
    });

    expect(at('https://example.com/charts/logs')).toBe('oci://registry.example.org/charts/logs');
    expect(at('https://example.com/other')).toBe('oci://registry.example.org/all/other');
  });

  it('may be folders, relative ones in the workspace', () => {
    const at = of({
      'oci://quay.io': 'mirror/quay',
      'oci://ghcr.io': '/srv/my charts',
      'oci://docker.io': 'file:///srv',
    });

    expect(at('oci://quay.io/charts')).toBe('file:///workspace/mirror/quay/charts');
    expect(at('oci://ghcr.io/charts')).toBe('file:///srv/my%20charts/charts');
    expect(at('oci://docker.io/charts')).toBe('file:///srv/charts');
  });

  it('of the variable go before those of the workspace', () => {
    const at = of({ 'https://example.com': 'a' }, ' https://example.com=b , oci://quay.io=http://127.0.0.1:5000/q=1');

    expect(at('https://example.com')).toBe('file:///workspace/b');
    expect(at('oci://quay.io')).toBe('http://127.0.0.1:5000/q=1');
  });

  it('of the variable are judged all at once', () => {
    expect(() => of({}, 'example.com=a,https://example.com=ftp://example.org,nothing')).toThrow(
      /4 problems\n {2}PLATFORM_MIRRORS: "example.com" in "example.com=a" is not right; write the beginning of an address/,
    );
  });
});
