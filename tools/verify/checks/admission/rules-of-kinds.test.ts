import { aRendering } from '@idp/testing';
import { aRoute, routeDefinition } from '../../testing/routes';
import { admission } from './index';
import { unknownRules } from './rules-of-kinds';

const rendering = (rule: string, spec: string) =>
  aRendering({
    shop: routeDefinition(`{ x-kubernetes-validations: [{ rule: "${rule}", message: has no place }] }`) + aRoute(spec),
  });

describe('an object of a custom kind', () => {
  it('keeps the rules of its definition, or is refused with the rule that it breaks', () => {
    expect(admission.findFindings(rendering('has(self.place)', '{ place: a }'))).toEqual([]);
    expect(admission.findFindings(rendering('has(self.place)', '{}'))).toMatchObject([
      {
        check: 'admission',
        object: { kind: 'Route', name: 'shop' },
        path: 'spec',
        what: 'its definition refuses it: has no place',
        remedy: 'write what its rule asks for: has(self.place)',
      },
    ]);
  });

  it('is not called right by a rule that nobody can work out here', () => {
    const open = rendering('quantity(self.size).asInteger() > 0', '{ size: 1Gi }');

    expect(admission.findFindings(open)).toEqual([]);
    expect(unknownRules(open)).toEqual([
      'admission: a rule of Route is not judged: quantity(self.size).asInteger() > 0',
    ]);
    expect(unknownRules(rendering('has(self.place)', '{}'))).toEqual([]);
  });
});
