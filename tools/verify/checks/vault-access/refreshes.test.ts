import { aRendering } from '@idp/testing';
import { refreshProblems } from './refreshes';

const data = 'data: [{ secretKey: token, remoteRef: { key: a, property: token } }]';

function found(spec: string) {
  return refreshProblems(aRendering({ shop: `kind: ExternalSecret\nmetadata: { name: a }\nspec: { ${spec} }` })).map(
    ({ path, what, remedy }) => `${path.join('.')}: ${what}; ${remedy}`,
  );
}

describe('a Secret that is copied', () => {
  it.each([
    `refreshInterval: 1h0m0s, ${data}`,
    `refreshInterval: "0", refreshPolicy: CreatedOnce, ${data}`,
    'dataFrom: [{ extract: { key: a } }]',
    `target: { creationPolicy: Merge, template: { data: { url: "https://{{ .token }}" } } }, ${data}`,
  ])('follows what Vault has: %s', (spec) => {
    expect(found(spec)).toEqual([]);
  });

  it.each([
    [`refreshInterval: "0", ${data}`, 'spec.refreshInterval: the Secret is copied once'],
    [`refreshInterval: 0s, ${data}`, 'the Secret is copied once'],
    [`refreshInterval: 1 hour, ${data}`, '"1 hour" is no time'],
    ['data: [{ secretKey: token, remoteRef: { key: a } }]', 'spec.data.0.remoteRef: it names no property'],
    ['data: []', 'spec.data: it reads nothing'],
    [`target: { creationPolicy: Owned }, ${data}`, 'there is no policy "Owned"; did you mean "Owner"?'],
    [
      `target: { template: { data: { url: "{{ .tokn }}" } } }, ${data}`,
      'nothing that is read is called "tokn"; did you mean "token"?',
    ],
  ])('does not: %s', (spec, expected) => {
    expect(found(spec)).toEqual([expect.stringContaining(expected)]);
  });
});
