import { PlatformError, type RenderedObject } from '@idp/model';
import { findingIn, type Finding } from '@idp/verify';

/** How Kyverno says that it cannot read a policy: its name, the field, what stands there, and why. */
const UNREADABLE =
  /failed to compile policy ([\w.-]+) .*?, ((?:spec|metadata)[\w.[\]]*): Invalid value: .*?(?:ERROR: <input>:\d+:\d+: (.*)|$)/s;

/** What is wrong with the policy for which Kyverno judges by none; undefined where it fails for something else. */
export function brokenPolicy(check: string, error: unknown, policies: readonly RenderedObject[]): Finding | undefined {
  if (!(error instanceof PlatformError)) return undefined;
  const [, name, path = 'spec', why = 'it cannot be compiled'] = UNREADABLE.exec(error.problems[0]?.what ?? '') ?? [];
  const policy = policies.find((one) => one.name === name);
  if (policy === undefined) return undefined;
  const what = `Kyverno cannot read it, and judges by no policy: ${why.replace(/ \(in container ''\)$/, '')}`;
  return findingIn(check, policy, { path, what, remedy: 'mend the expression' });
}
