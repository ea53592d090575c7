import type { Rendering } from '@idp/model';
import { imagesIn } from '../../images';

/** The images of programs whose metrics nobody else exposes, by the first word of these. */
const PROGRAMS: Readonly<Record<string, RegExp>> = {
  alertmanager: /\balertmanager\b/,
  argocd: /\bargocd\b/,
  certmanager: /\bcert-manager\b/,
  cilium: /\bcilium\b/,
  externalsecret: /\bexternal-secrets\b/,
  fluentbit: /\bfluent-bit\b/,
  hubble: /\bcilium\b/,
  kyverno: /\bkyverno\b/,
  loki: /\bloki\b/,
  pushsecret: /\bexternal-secrets\b/,
  pyrra: /\bpyrra\b/,
  secretstore: /\bexternal-secrets\b/,
  vault: /\b(?:vault|openbao)\b/,
};

/** First words of metrics whose program does not run in an environment. */
export function absentProgramsIn(rendering: Rendering): ReadonlySet<string> {
  const images = imagesIn(rendering);
  if (images.length === 0) return new Set();
  const absent = Object.entries(PROGRAMS).filter(([, runs]) => !images.some((image) => runs.test(image)));
  return new Set(absent.map(([first]) => first));
}
