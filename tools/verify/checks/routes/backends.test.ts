import { aRendering } from '@idp/testing';
import { backendProblems } from './backends';

function found(rule: string) {
  const [component] = aRendering({
    shop: `kind: HTTPRoute\nmetadata: { name: a }\nspec: { rules: [${rule}] }`,
  }).components;
  return (component?.objects ?? []).flatMap(backendProblems).map(({ what, remedy }) => `${what}; ${remedy}`);
}

describe('a rule of a route', () => {
  it.each([
    '{ backendRefs: [{ name: a }] }',
    '{ backendRefs: [{ name: a, weight: 0 }, { name: b, weight: 1 }] }',
    '{ filters: [{ type: RequestRedirect }] }',
    '{ matches: [{ path: { type: RegularExpression, value: "[a-z]" } }, { path: { value: /a } }], backendRefs: [{ name: a }] }',
  ])('leads to somebody: %s', (rule) => {
    expect(found(rule)).toEqual([]);
  });

  it.each([
    ['{ matches: [{ path: { value: /a } }] }', 'it leads to no Service'],
    ['{ backendRefs: [{ name: a, weight: 0 }] }', 'every Service has the weight 0'],
    ['{ matches: [{ path: { value: ui } }], backendRefs: [{ name: a }] }', 'does not begin with a slash; write /ui'],
  ])('does not: %s', (rule, expected) => {
    expect(found(rule)).toEqual([expect.stringContaining(expected)]);
  });
});
