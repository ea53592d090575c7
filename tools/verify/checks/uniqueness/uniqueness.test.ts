import { aRendering } from '@idp/testing';
import { uniqueness } from './index';

function found(one: string, other: string) {
  return uniqueness
    .findFindings(aRendering({ shop: one, bank: { manifests: other, namespace: 'shop' } }))
    .map(({ component, path, what, remedy }) => `${component} ${path}: ${what}; ${remedy}`);
}

describe('what there can be one of', () => {
  it('is an object with its name', () => {
    expect(found('kind: ConfigMap\nmetadata: { name: a }', 'kind: ConfigMap\nmetadata: { name: a }')).toEqual([
      'bank metadata.name: it has this name, as has ConfigMap "a" of shop; rename one of them, or let one component create it',
    ]);
    expect(found('kind: ConfigMap\nmetadata: { name: a }', 'kind: Secret\nmetadata: { name: a }')).toEqual([]);
    expect(
      found('kind: ConfigMap\nmetadata: { name: a }', 'kind: ConfigMap\nmetadata: { name: a, namespace: b }'),
    ).toEqual([]);
    expect(found('kind: ClusterRole\nmetadata: { name: a }', 'kind: ClusterRole\nmetadata: { name: a }')).toHaveLength(
      1,
    );
  });

  it('is the default of a kind', () => {
    const priority = (name: string, isDefault: boolean) =>
      `kind: PriorityClass\nmetadata: { name: ${name} }\nglobalDefault: ${isDefault}`;
    const storage = (name: string) =>
      `kind: StorageClass\nmetadata: { name: ${name}, annotations: { storageclass.kubernetes.io/is-default-class: "true" } }`;

    expect(found(priority('a', true), priority('b', false))).toEqual([]);
    expect(found(priority('a', true), priority('b', true))).toEqual([
      'bank globalDefault: it has the place of the default PriorityClass, as has PriorityClass "a" of shop; let one of them be the default',
    ]);
    expect(found(storage('a'), storage('b'))).toHaveLength(1);
  });

  const route = (name: string, host: string, section: string, match: string) =>
    `kind: HTTPRoute\nmetadata: { name: ${name} }\nspec: { parentRefs: [{ name: g, sectionName: ${section} }], hostnames: [${host}], rules: [{ matches: [{ path: ${match} }] }] }`;
  const root = '{ type: PathPrefix, value: / }';

  it('is a host with a path at a listener', () => {
    expect(
      found(
        route('a', 'a.example.com', 'https', root),
        route('b', 'a.example.com', 'https', '{ value: /, type: PathPrefix }'),
      ),
    ).toEqual([
      'bank spec.rules[0]: it takes a.example.com/ at gateway shop/g/https, as has HTTPRoute "a" of shop; name another host or path, or remove one of them',
    ]);
    expect(found(route('a', 'a.example.com', 'https', root), route('b', 'a.example.com', 'http', root))).toEqual([]);
    expect(found(route('a', 'a.example.com', 'https', root), route('b', 'b.example.com', 'https', root))).toEqual([]);
  });

  it.each([
    ['a port of nodes', 'kind: Service\nmetadata: { name: NAME }\nspec: { ports: [{ port: 1, nodePort: 30443 }] }'],
    ['a Secret that is made', 'kind: Certificate\nmetadata: { name: NAME }\nspec: { secretName: tls }'],
    [
      'a host of an Ingress',
      'kind: Ingress\nmetadata: { name: NAME }\nspec: { rules: [{ host: a, http: { paths: [{ path: / }] } }] }',
    ],
  ])('is %s', (_, manifest) => {
    expect(found(manifest.replace('NAME', 'a'), manifest.replace('NAME', 'b'))).toHaveLength(1);
  });

  it('is a listener of a Gateway on a port for a host', () => {
    const gateway =
      'kind: Gateway\nmetadata: { name: g }\nspec: { listeners: [{ name: a, port: 443, protocol: HTTPS }, { name: b, port: 443, protocol: TLS }] }';

    expect(found(gateway, '')).toEqual([expect.stringContaining('it has a listener for * on port 443')]);
  });
});
