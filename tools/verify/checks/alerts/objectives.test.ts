import { aRendering } from '@idp/testing';
import { alerts } from './index';

function found(target: string) {
  const manifest = `apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata: { name: a }\nspec: { target: ${target} }`;
  return alerts.findFindings(aRendering({ shop: manifest })).map(({ path, what }) => `${path}: ${what}`);
}

describe('the target of an objective', () => {
  it('is a share of a hundred that can be kept and missed', () => {
    expect(found('"99.5"')).toEqual([]);
    expect(found('"0.98"')).toEqual(['spec.target: 0.98 of a hundred is next to nothing']);
    expect(found('"100"')).toEqual(['spec.target: 100 of a hundred leaves no room']);
    expect(found('"999"')).toHaveLength(1);
  });
});
