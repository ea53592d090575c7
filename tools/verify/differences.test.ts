import type { RenderedComponent } from '@idp/model';
import { aRendering } from '@idp/testing';
import fc from 'fast-check';
import { findDifferences } from './differences';

function rendered(manifests: string): RenderedComponent {
  const [component] = aRendering({ loki: manifests }).components;
  if (component === undefined) throw new Error('there is one component');
  return component;
}

const secret = (password: string) => `{ kind: Secret, metadata: { name: a }, data: { password: "${password}" } }`;

describe('two renderings of a component', () => {
  it('do not differ where a chart makes nothing up', () => {
    expect(findDifferences(rendered(secret('same')), rendered(secret('same')))).toEqual([]);
  });

  it('differ in the field that a chart makes up, and its value is not told', () => {
    const findings = findDifferences(rendered(secret('hunter2')), rendered(secret('swordfish')));

    expect(findings).toEqual([expect.objectContaining({ check: 'determinism', path: 'data.password' })]);
    expect(JSON.stringify(findings)).not.toMatch(/hunter2|swordfish/);
  });

  it('differ in objects that only one of them has', () => {
    const [one, other] = [rendered(secret('same')), rendered('')];

    expect(findDifferences(one, other)).toEqual([expect.objectContaining({ what: 'is printed once and not again' })]);
    expect(findDifferences(other, one)).toEqual(findDifferences(one, other));
  });

  it('do not differ for the order of keys and objects', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a: 1', 'b: 2', 'c: [1, 2]'], { minLength: 3 }), (fields) => {
        const manifests = (spec: string) => `kind: Service\nmetadata: { name: a }\nspec: { ${spec} }`;
        const shuffled = rendered(`${secret('same')}\n---\n${manifests(fields.join(', '))}`);
        const plain = rendered(`${manifests('a: 1, b: 2, c: [1, 2]')}\n---\n${secret('same')}`);

        expect(findDifferences(plain, shuffled)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
