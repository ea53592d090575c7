import { PlatformError } from '@idp/model';
import { aRendering } from '@idp/testing';
import { objectsOf } from '@idp/verify';
import { brokenPolicy } from './broken-policy';

const policies = objectsOf(
  aRendering({ rules: 'apiVersion: policies.kyverno.io/v1\nkind: ValidatingPolicy\nmetadata: { name: non-root }\n' }),
);
const complaint = (what: string) => new PlatformError([{ where: 'kyverno', what, remedy: 'mend it' }]);
const UNKNOWN = `cannot judge by the policies of this environment: failed to apply policies on resource web (failed to compile policy non-root ([<nil>: Internal error: validating policy compiler 1.0 error: failed to compile policy, spec.validations[1].expression: Invalid value: "object.nope(1)": ERROR: <input>:1:12: undeclared reference to 'nope' (in container '')`;

describe('a policy that Kyverno cannot read', () => {
  it('is named with its field', () => {
    expect(brokenPolicy('policy', complaint(UNKNOWN), policies)).toMatchObject({
      object: { kind: 'ValidatingPolicy', name: 'non-root' },
      path: 'spec.validations[1].expression',
      what: "Kyverno cannot read it, and judges by no policy: undeclared reference to 'nope'",
    });
  });

  it('is not what any other failure is about', () => {
    expect(brokenPolicy('policy', complaint('cannot judge: no memory'), policies)).toBeUndefined();
    expect(brokenPolicy('policy', complaint(UNKNOWN.replaceAll('non-root', 'other')), policies)).toBeUndefined();
    expect(brokenPolicy('policy', new Error(UNKNOWN), policies)).toBeUndefined();
  });
});
