import { aRendering } from '@idp/testing';
import { admission } from './index';
import { unknownRules } from './rules-of-kinds';

const rendering = (rule: string, spec: string) =>
  aRendering({
    shop: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: routes.example.com }
spec:
  group: example.com
  names: { kind: Route }
  versions:
    - name: v1
      schema: { openAPIV3Schema: { properties: { spec: { x-kubernetes-validations: [{ rule: "${rule}", message: has no place }] } } } }
---
apiVersion: example.com/v1
kind: Route
metadata: { name: shop }
spec: ${spec}
`,
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
