import { aRendering } from '@idp/testing';
import { variables } from './index';

const settings = (name: string, data: string) => `kind: ConfigMap\nmetadata: { name: ${name} }\ndata: ${data}\n---\n`;
const program = (sources: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec: { template: { spec: { containers: [{ name: shop, envFrom: [${sources}] }] } } }
---
`;

function found(...manifests: readonly string[]) {
  return variables
    .findFindings(aRendering({ shop: manifests.join('') }))
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

describe('the keys of a ConfigMap that a container takes as variables', () => {
  it('are names of variables', () => {
    const taken = '{ configMapRef: { name: a } }';

    expect(found(settings('a', '{ LOG_LEVEL: debug }'), program(taken))).toEqual([]);
    expect(found(settings('a', '{ log-level: debug }'), program(taken))).toEqual([
      'spec.template.spec.containers[0].envFrom[0]: ConfigMap "a" has the key "log-level", which no shell takes as the name of a variable; call it LOG_LEVEL, or name in env what is meant',
    ]);
  });

  it('become such by a prefix', () => {
    const data = settings('a', '{ 1ST: x }');

    expect(found(data, program('{ configMapRef: { name: a } }'))).toHaveLength(1);
    expect(found(data, program('{ prefix: IS_, configMapRef: { name: a } }'))).toEqual([]);
  });

  it('come from one place each', () => {
    const both = settings('a', '{ LEVEL: x }') + settings('b', '{ LEVEL: y }');

    expect(found(both, program('{ configMapRef: { name: a } }, { configMapRef: { name: b } }'))).toEqual([
      'spec.template.spec.containers[0].envFrom[1]: LEVEL comes from ConfigMap "a" and from ConfigMap "b", of which the last one counts; take it from one of them, or give one a prefix',
    ]);
    expect(found(both, program('{ configMapRef: { name: a } }, { prefix: B_, configMapRef: { name: b } }'))).toEqual(
      [],
    );
  });
});
