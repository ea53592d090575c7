import { aRendering } from '@idp/testing';
import { admission } from './index';

function found(expression: string, kind = 'ValidatingPolicy', group = 'policies.kyverno.io') {
  const spec = {
    variables: [{ name: 'containers', expression: 'object.spec.containers' }],
    validations: [{ expression }],
  };
  const object = { apiVersion: `${group}/v1`, kind, metadata: { name: 'a' }, spec };
  return admission
    .findFindings(aRendering({ shop: JSON.stringify(object) }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

describe('the expression of a policy', () => {
  it.each([
    'variables.containers.all(c, !c.?securityContext.?privileged.orValue(false))',
    "object.metadata.?labels[?'owner'].orValue('') != '' && oldObject == null",
    "'object.metadata.nam' != object.metadata.name",
  ])('can be read: %s', (expression) => {
    expect(found(expression)).toEqual([]);
  });

  it.each([
    ['has(object.spec', 'spec.validations[0].expression: nobody can read this expression: Expected RPAREN, got EOF'],
    ['variables.container.size() > 0', 'there is no variable "container"; did you mean "containers"?'],
    ['object.metadata.namespce == "a"', 'there is no field of metadata "namespce"; did you mean "namespace"?'],
  ])('cannot be read: %s', (expression, problem) => {
    expect(found(expression)).toEqual([expect.stringContaining(problem)]);
    expect(found(expression, 'ValidatingAdmissionPolicy', 'admissionregistration.k8s.io')).toHaveLength(1);
    expect(found(expression, 'Rule', 'example.com')).toEqual([]);
  });
});
