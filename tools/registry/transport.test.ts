import { refusePlain, shown } from './transport';

const mirrors = new Set(['http://charts.internal:8080']);
const fetching = (address: string, namedBy?: string) => () =>
  refusePlain(new URL(address), {
    plainOrigins: mirrors,
    where: 'libs/logs/component.ts:9',
    remedy: 'use https://',
    ...(namedBy && { namedBy: new URL(namedBy) }),
  });

describe('an address', () => {
  it.each([
    'https://charts.example.com/index.yaml',
    'http://127.0.0.1:8080/index.yaml',
    'http://127.1.2.3/index.yaml',
    'http://localhost/index.yaml',
    'http://[::1]:5000/v2/',
    'http://charts.internal:8080/index.yaml',
  ])('%s is fetched', (address) => {
    expect(fetching(address)).not.toThrow();
  });

  it.each([
    'http://charts.example.com/index.yaml',
    'http://charts.internal/index.yaml',
    'http://127.0.0.1.example.com/index.yaml',
    'http://localhost.example.com/index.yaml',
    'ftp://127.0.0.1/index.yaml',
    'file:///etc/passwd',
  ])('%s is not', (address) => {
    expect(fetching(address)).toThrow('is not fetched, because nothing protects it on its way');
  });

  it.each(['https://registry.example.com/v2/', 'http://charts.internal:8080/v2/', 'https://127.0.0.1:5000/v2/'])(
    'of this machine is not fetched where %s names it',
    (server) => {
      expect(fetching('http://127.0.0.1:6443/api', server)).toThrow('http://127.0.0.1:6443/api is not fetched');
    },
  );

  it('of this machine is fetched where a server of this machine names it, and one that may go without TLS always', () => {
    expect(fetching('http://127.0.0.1:5001/token', 'http://localhost:5000/v2/')).not.toThrow();
    expect(fetching('http://charts.internal:8080/a', 'https://registry.example.com/v2/')).not.toThrow();
  });

  it('is shown without what may be secret', () => {
    expect(shown(new URL('https://reader:secret@example.com:8443/a?signature=secret#b'))).toBe(
      'https://example.com:8443/a',
    );
  });
});
