import { formats } from './formats';

describe('a format', () => {
  it.each([
    ['duration', ['15m', '24h', '30d', '1h30m', '2w'], ['30 days', '1.5h', 'd', '']],
    ['go-duration', ['10s', '1h30m', '1.5h', '300ms'], ['30d', '10', 's']],
    ['quantity', ['500m', '2', '4Gi', '1.5', '100M'], ['4 Gi', '4GB', '-1', 'Gi']],
    ['domain', ['dev.example.com', '127-0-0-1.nip.io'], ['localhost', 'Dev.example.com', 'a..b', '-a.com', 'a.com/']],
    [
      'oci-url',
      ['oci://registry.example.com/platform', 'oci://localhost:5000'],
      ['https://a.b', 'oci://', 'oci://a/../b', 'oci://a b'],
    ],
    [
      'git-url',
      ['https://git.example.com/a/b.git', 'git@git.example.com:a/b.git', 'http://127.0.0.1:3000/a/b'],
      ['file:///etc', 'a b', 'https://a/{{ .x }}'],
    ],
    [
      'mirrored-url',
      ['https://charts.example.com', 'oci://quay.io/charts/', 'https://example.com/a/b_c.yaml'],
      ['http://example.com', 'example.com', 'https://example.com?a', 'https://u:p@example.com'],
    ],
    [
      'mirror',
      [
        'http://127.0.0.1:8080/charts',
        'oci://registry.example.com/charts',
        'file:///srv',
        'charts',
        '../charts',
        '/srv',
      ],
      ['ftp://example.com', 'https://u:p@example.com', 'https://example.com/?a', 'a b', ''],
    ],
    ['chart-repository', ['https://charts.example.com', 'oci://ghcr.io/a'], ['http://a.example.com', 'ghcr.io/a', '']],
    ['upstream-version', ['2.9.0', 'v1.21.1', '1.2.0-rc.1+a'], ['1.2', 'latest', ' 1.2.3', '01.2.3']],
    ['alert', ['LokiDown'], ['lokiDown', 'Loki"Down', 'Loki Down', 'Loki-Down']],
    ['secret-key', ['AWS_ACCESS_KEY_ID', 'ca.crt'], ['a b', 'a/b', '..', '', 'a"b']],
    ['port-name', ['http-metrics', 'https'], ['9090', 'http_metrics', 'http-', 'a\nb']],
    ['parameter', ['format', 'match[]'], ['a b', 'a: b', '-a']],
    ['line', ['Keeps logs.'], ['', 'a\nb', ' a']],
    ['licence', ['MIT', 'Apache-2.0 OR MIT', 'GPL-2.0+'], ['', 'MIT License', 'MIT,Apache-2.0', ' MIT']],
    ['digest', [`sha256:${'0'.repeat(64)}`], ['0'.repeat(64), 'sha256:0', `sha512:${'0'.repeat(64)}`]],
    ['image-prefix', ['docker.io', 'registry.example.com:5000/mirror'], ['docker.io/', 'https://a', 'a b']],
    [
      'web-url',
      ['https://argocd.example.com/a', 'http://127.0.0.1:8080'],
      ['argocd.example.com', 'https://a?b', 'https://A.b'],
    ],
    ['mention', ['@alice', '@example/platform-team'], ['alice', '@', '@a/b/c', 'a@example.com']],
    ['bucket', ['platform-logs', '1.logs'], ['Logs', 'a', 'logs/a', '-logs', 'a'.repeat(64)]],
    ['label-value', ['', 'a', 'cc-1000', 'a_b.c'], ['-a', 'a b', 'a'.repeat(64)]],
    ['version', ['1.2.3', '18.11.0-c0a1b2c3d'], ['v1.2.3', '1.2', '1.2.3 ']],
    [
      'date',
      ['2027-01-31', '2028-02-29', '2000-02-29'],
      ['2027-13-01', '2027-02-29', '2027-04-31', '1900-02-29', '31.01.2027', '2027-1-1'],
    ],
  ])('%s takes what it is for and nothing else', (name, good, bad) => {
    for (const text of good) expect([text, formats[name]?.validate.test(text)]).toEqual([text, true]);
    for (const text of bad) expect([text, formats[name]?.validate.test(text)]).toEqual([text, false]);
  });
});
