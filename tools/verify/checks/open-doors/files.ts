import type { RenderedObject, Rendering } from '@idp/model';
import type { Problem } from '../../problem';
import { filesIn, withoutComments } from '../../texts';

/** A setting that opens a program. */
interface Door {
  readonly setting: RegExp;
  readonly what: string;
  readonly remedy: string;
}

/** By the name of the file. */
const ofNames: readonly (Door & { readonly name: string })[] = [
  {
    name: 'users.anonymous.enabled',
    setting: /^"?true/,
    what: 'Argo CD lets in who does not log in',
    remedy: 'leave it out',
  },
  {
    name: 'exec.enabled',
    setting: /^"?true/,
    what: 'Argo CD gives shells in the pods of all Applications',
    remedy: 'set it to false',
  },
  {
    name: 'enable-policy',
    setting: /^never/,
    what: 'Cilium keeps to no policy: every pod reaches every other',
    remedy: 'set it to default',
  },
];

/** In whatever file, and the words without which it does not stand there: most files have none. */
const ofWords: readonly (Door & { readonly words: readonly string[] })[] = [
  {
    words: ['[auth.anonymous]'],
    setting: /^\[auth\.anonymous\]\n(?:(?!\[)[^\n]*\n)*?enabled *= *true/m,
    what: 'Grafana lets in who does not log in',
    remedy: 'set enabled of auth.anonymous to false',
  },
  {
    words: ['tls_skip_verify_insecure'],
    setting: /^ *tls_skip_verify_insecure *= *true/m,
    what: 'it believes whoever answers for the identity provider',
    remedy: 'name the authority in tls_client_ca',
  },
  {
    words: ['sonar.forceAuthentication'],
    setting: /^ *sonar\.forceAuthentication *= *false/m,
    what: 'SonarQube lets in who does not log in',
    remedy: 'set it to true',
  },
  {
    words: ['permission:'],
    setting: /^permission:\n(?: {2}[^\n]*\n)*? {2}enabled: false/m,
    what: 'Backstage allows everybody everything: permission is off',
    remedy: 'set permission.enabled to true',
  },
  {
    words: ['rejectUnauthorized', 'insecure_skip_verify', 'insecureSkipVerify'],
    setting: /^ *(?:rejectUnauthorized: *false|insecure_skip_verify: *true|insecureSkipVerify: *true)\b/m,
    what: 'it believes whoever answers: certificates are not looked at',
    remedy: 'name the authority whose certificates it takes',
  },
];

/** What the settings of programs open to everybody. */
export function openedByFiles(object: RenderedObject, { environment }: Rendering): readonly Problem[] {
  return filesIn(object).flatMap(({ path, text }) => {
    const key = String(path[1]);
    const isEnforced = environment.facts.value.traffic === 'enforced';
    const audits = key === 'policy-audit-mode' && /^"?true/.test(text) && isEnforced;
    const remedy = 'set it to false, or traffic to audit in environment.yaml';
    return [
      ...ofNames.filter(({ name, setting }) => name === key && setting.test(text)).map((door) => told(path, door)),
      ...(audits ? [{ path, what: 'Cilium only writes down what this environment stops', remedy }] : []),
      ...insideOf(text).map((door) => told(path, door)),
    ];
  });
}

function insideOf(text: string): readonly Door[] {
  const candidates = ofWords.filter(({ words }) => words.some((word) => text.includes(word)));
  const inside = candidates.length === 0 ? '' : withoutComments(text);
  return candidates.filter(({ setting }) => setting.test(inside));
}

function told(path: Problem['path'], { what, remedy }: Door): Problem {
  return { path, what, remedy };
}
