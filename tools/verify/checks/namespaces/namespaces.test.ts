import { aRendering } from '@idp/testing';
import { namespaces } from './index';

function found(labels: string, kinds: readonly string[] = ['ResourceQuota', 'LimitRange']) {
  const keepers = kinds.map((kind) => `---\nkind: ${kind}\nmetadata: { name: a, namespace: shop }\n`).join('');
  return namespaces
    .findFindings(aRendering({ shop: `kind: Namespace\nmetadata: { name: shop, labels: { ${labels} } }\n${keepers}` }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const LEVEL = 'pod-security.kubernetes.io/enforce: restricted';

describe('a namespace', () => {
  it('has a quota, limits and a level of pod security', () => {
    expect(found(LEVEL)).toEqual([]);
    expect(found(LEVEL, ['LimitRange'])).toEqual([expect.stringContaining('it has no ResourceQuota')]);
    expect(found(LEVEL, ['ResourceQuota'])).toEqual([expect.stringContaining('it has no LimitRange')]);
    expect(found('')).toEqual([expect.stringContaining('it holds its pods to no level of pod security')]);
  });

  it.each([
    ['enforce-version: v1.34', []],
    ['audit-version: latest', []],
    ['enforce-version: v1.99', ['v1.99 is no version of Kubernetes up to 1.34.0']],
    ['wran: restricted', ['Kubernetes reads no such label; did you mean "pod-security.kubernetes.io/warn"?']],
  ])('has labels that Kubernetes reads: %s', (label, expected) => {
    expect(found(`${LEVEL}, pod-security.kubernetes.io/${label}`)).toEqual(
      expected.map((one) => expect.stringContaining(one)),
    );
  });
});
