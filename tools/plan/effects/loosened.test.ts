import { wordsOf } from '../testing/plan-of';

const policy = (action: string) =>
  `apiVersion: policies.kyverno.io/v1\nkind: ValidatingPolicy\nmetadata: {name: a}\nspec: {validationActions: [${action}]}`;
const namespace = (level: string) =>
  `kind: Namespace\nmetadata: {name: a, labels: {pod-security.kubernetes.io/enforce: ${level}}}`;
const webhook = (policyOnFailure: string) =>
  `kind: ValidatingWebhookConfiguration\nmetadata: {name: a}\nwebhooks: [{name: b, failurePolicy: ${policyOnFailure}}]`;

describe('what refuses less', () => {
  it.each([
    ['a policy that only reports', policy('Deny'), policy('Audit'), 'refuses nothing any more, and only reports'],
    ['a policy that is gone', policy('Deny'), '', 'is gone: what it refused is let in'],
    [
      'a laxer level of pod security',
      namespace('restricted'),
      namespace('baseline'),
      'lets in pods that are baseline, and not only those that are restricted',
    ],
    [
      'a webhook that need not answer',
      webhook('Fail'),
      webhook('Ignore'),
      'b need not answer any more: what nobody judged is let in',
    ],
  ])('is dangerous: %s', (_what, before, after, words) => {
    expect(wordsOf(before, after)).toEqual([`! ${words}`]);
    expect(wordsOf(after === '' ? policy('Audit') : after, before).filter((word) => word === `! ${words}`)).toEqual([]);
  });

  it('is nothing that never refused', () => {
    expect(wordsOf(policy('Audit'), '')).toEqual([]);
  });
});
