import { aRendering } from '@idp/testing';
import { references } from './index';

const NAMESPACES = 'kind: Namespace\nmetadata: { name: shop }\n---\nkind: Namespace\nmetadata: { name: other }\n---\n';

/** What is found in these manifests of the component `shop`. */
function found(manifests: string) {
  return references
    .findFindings(aRendering({ shop: NAMESPACES + manifests }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

describe('a host of the cluster in any text', () => {
  const configuration = (text: string) => `
kind: Service
metadata: { name: loki, namespace: other }
spec: { ports: [{ name: http, port: 3100 }] }
---
kind: Service
metadata: { name: web }
spec: { ports: [{ name: https, port: 8080 }] }
---
kind: ConfigMap
metadata: { name: config }
data: { config.yaml: ${JSON.stringify(text)} }
`;

  it.each([
    ['url: http://loki.other.svc:3100/push', []],
    ['url: http://loki.other.svc.cluster.local:3100', []],
    ['url: http://loki-0.loki.other.svc:3100', []],
    ['# url: http://gone.other.svc:3100', []],
    ['url: http://{{ name }}.other.svc', []],
    ['pattern: .+.other.svc', []],
    ['url: http://lokii.other.svc:3100', ['there is no Service "lokii" in namespace other; did you mean "loki"?']],
    [
      'url: http://loki.shop.svc:3100',
      ['there is no Service "loki" in namespace shop; it is in namespace other: name that one or create it here'],
    ],
    ['url: http://loki.other.svc:3200', ['Service "loki" has no port 3200; use one of: http, 3100']],
    ['url: http://loki.other.svc/', ['Service "loki" has no port 80; use one of: http, 3100']],
    ['host: loki.other.svc', []],
    ['url: https://web:8080', []],
    ['url: http://loki.other:3100', []],
    ['address=loki.other:3100', []],
    ['url: https://loki.com', []],
    ['url: http://localhost:3100, http://127.0.0.1:3100, http://${HOST}:3100, http://%s:3100', []],
    ['image: loki:3.0, registry.example.com/loki.other:12', []],
    ['upstream backend { server 127.0.0.1; } proxy_pass http://backend:3100;', []],
    ['url: http://weeb:8080', ['there is no Service "weeb" in namespace shop; did you mean "web"?']],
    ['url: https://web:8081', ['Service "web" has no port 8081; use one of: https, 8080']],
    ['url: http://loki.other:3200', ['Service "loki" has no port 3200; use one of: http, 3100']],
    [
      'url: http://loki.logging:3100',
      ['there is no Service "loki" in namespace logging; it is in namespace other: name that one or create it here'],
    ],
    ['database:\n  host: web\n  user: a\n  port: 8080\n', []],
    ['host: localhost\nport: 8081\n', []],
    ['host: web\nother:\n  port: 8081\n', []],
    ['[database]\nhost = web:8081\n', ['Service "web" has no port 8081; use one of: https, 8080']],
    ['[OUTPUT]\n    Host weeb\n    Port 8080\n', ['there is no Service "weeb" in namespace shop; did you mean "web"?']],
    ['- port: 8081\n  host: loki.other\n', ['Service "loki" has no port 8081; use one of: http, 3100']],
    ['url: http://web.shop:8080', ['port 8080 of Service "web" is "https", and this speaks HTTP; write https://']],
  ])('%s', (text, problems) => {
    expect(found(configuration(text))).toEqual(problems.map((problem) => `data["config.yaml"]: ${problem}`));
  });

  it('is read in Secrets, which hold it encoded', () => {
    const encoded = Buffer.from('url: http://web:8080').toString('base64');

    expect(found(`kind: Secret\nmetadata: { name: config }\ndata: { config.yaml: ${encoded} }`)).toEqual([
      expect.stringContaining('data["config.yaml"]: there is no Service "web"'),
    ]);
  });

  it('is one whatever it is called, where a setting can hold nothing else', () => {
    const set = 'kind: StatefulSet\nmetadata: { name: store }\n---\n';
    const setting = (key: string, text: string) =>
      found(`${set}kind: ConfigMap\nmetadata: { name: a }\ndata: { ${key}: "${text}" }`).map(
        (one) => one.split(';')[0],
      );

    expect(setting('redis.server', 'redis:6379')).toEqual([
      'data["redis.server"]: there is no Service "redis" in namespace shop',
    ]);
    expect(setting('image', 'redis:6379')).toEqual([]);
    expect(setting('address', 'https://store-0.store-internal:8200')).toEqual([
      'data.address: there is no Service "store-internal" in namespace shop',
    ]);
  });

  it('is one in variables and options, too', () => {
    const container = '{ name: a, args: ["--redis=cache:6379"], env: [{ name: RELAY_ADDR, value: "relay:80" }] }';

    expect(
      found(`kind: Deployment\nmetadata: { name: a }\nspec: { template: { spec: { containers: [${container}] } } }`),
    ).toEqual([
      expect.stringContaining('args[0]: there is no Service "cache"'),
      expect.stringContaining('env[0].value: there is no Service "relay"'),
    ]);
  });
});
