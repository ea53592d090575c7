import { aRendering } from '@idp/testing';
import { routes } from './index';

function found(manifests: string, cluster = {}) {
  return routes
    .findFindings(aRendering({ gateway: gateway(), shop: manifests }, {}, cluster))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

function gateway(plain = 'http') {
  return `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: platform }
spec:
  listeners:
    - { name: http, port: 80, protocol: HTTP }
    - { name: https, port: 443, protocol: HTTPS, hostname: "*.example.com", allowedRoutes: { namespaces: { from: All } } }
    - { name: inner, port: 8443, protocol: HTTPS, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { inner: "yes" } } } } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: redirect }
spec: { parentRefs: [{ name: platform, sectionName: ${plain} }] }
---
kind: Namespace
metadata: { name: shop, labels: { inner: "no" } }
`;
}

const route = (parent: string, more = '', kind = 'HTTPRoute') => `
apiVersion: gateway.networking.k8s.io/v1
kind: ${kind}
metadata: { name: web }
spec: { parentRefs: [{ name: platform, namespace: gateway, ${parent} }]${more} }
---
`;

describe('a route', () => {
  it.each([
    ['sectionName: https', ', hostnames: [web.example.com]', []],
    ['sectionName: https', '', []],
    ['port: 443', '', []],
    [
      'sectionName: htps',
      '',
      ['spec.parentRefs[0].sectionName: Gateway "platform" has no listener "htps"; did you mean "https"?'],
    ],
    [
      'sectionName: https',
      ', hostnames: [web.example.org]',
      [
        'spec.hostnames[0]: Gateway "platform" serves *.example.com there, and not web.example.org; name a host that fits, or a listener that serves this one',
      ],
    ],
    [
      'sectionName: http',
      '',
      [
        'spec.parentRefs[0]: Gateway "platform" does not take it: listener "http" takes no routes from namespace shop; open the listener by allowedRoutes, or name another one',
      ],
    ],
    ['sectionName: inner', '', [expect.stringContaining('listener "inner" takes no routes from namespace shop')]],
    ['port: 444', '', [expect.stringContaining('it has no listener on port 444')]],
  ])('attaches to a listener: %s%s', (parent, more, problems) => {
    expect(found(route(parent, more))).toEqual(problems);
  });

  it('is of a kind that the listener takes', () => {
    expect(found(route('sectionName: https', '', 'TCPRoute'))).toEqual([
      expect.stringContaining('listener "https" takes HTTPRoute and GRPCRoute only'),
    ]);
  });

  it('names a Gateway that exists, or is given', () => {
    const other = route('sectionName: web').replace('name: platform', 'name: other');
    const given = [{ kind: 'Gateway', namespace: 'gateway', name: 'other', keys: ['web'], by: 'the network team' }];

    expect(found(other)).toEqual([expect.stringContaining('there is no Gateway "other" in namespace gateway')]);
    expect(found(other, { given })).toEqual([]);
    expect(found(other.replace('sectionName: web', 'sectionName: wep'), { given })).toHaveLength(1);
    expect(found('kind: HTTPRoute\nmetadata: { name: web }\nspec: {}')).toEqual([
      expect.stringContaining('it names no Gateway'),
    ]);
  });

  it('needs a grant for what lies elsewhere', () => {
    const elsewhere = route(
      'sectionName: https',
      ', rules: [{ backendRefs: [{ name: api, namespace: other, port: 80 }] }]',
    );
    const grant = (name: string) => `
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: a, namespace: other }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: shop }]
  to: [{ group: "", kind: Service, name: ${name} }]
`;

    expect(found(elsewhere)).toEqual([
      'spec.rules[0].backendRefs[0].namespace: nothing in namespace other allows a HTTPRoute of namespace shop to use Service "api"; create a ReferenceGrant in namespace other, or keep both in one',
    ]);
    expect(found(elsewhere + grant('api'))).toEqual([]);
    expect(found(elsewhere + grant('web'))).toHaveLength(1);
  });
});

describe('a listener for plain HTTP', () => {
  const idle = (plain: string) =>
    routes.findFindings(aRendering({ gateway: gateway(plain) })).map(({ path, what }) => `${path}: ${what}`);

  it('has a route, which sends people on', () => {
    expect(idle('http')).toEqual([]);
    expect(idle('https')).toEqual(['spec.listeners[0]: no route belongs to listener "http", so it answers nobody']);
  });
});
