import type { RenderedObject, Rendering } from '@idp/model';
import type { Problem } from '../../problem';
import { filesIn, withoutComments } from '../../texts';

/** A setting that opens a program, in the file of a name or in any. */
interface Door {
  readonly key?: string;
  readonly setting: RegExp;
  readonly what: string;
  readonly remedy: string;
}

const doors: readonly Door[] = [
  {
    key: 'users.anonymous.enabled',
    setting: /^"?true/,
    what: 'Argo CD lets in who does not log in',
    remedy: 'leave it out',
  },
  {
    key: 'exec.enabled',
    setting: /^"?true/,
    what: 'Argo CD gives shells in the pods of all Applications',
    remedy: 'set it to false',
  },
  {
    setting: /^\[auth\.anonymous\]\n(?:(?!\[)[^\n]*\n)*?enabled *= *true/m,
    what: 'Grafana lets in who does not log in',
    remedy: 'set enabled of auth.anonymous to false',
  },
  {
    setting: /^ *tls_skip_verify_insecure *= *true/m,
    what: 'it believes whoever answers for the identity provider',
    remedy: 'name the authority in tls_client_ca',
  },
  {
    setting: /^ *sonar\.forceAuthentication *= *false/m,
    what: 'SonarQube lets in who does not log in',
    remedy: 'set it to true',
  },
  {
    setting: /^permission:\n(?: {2,}[^\n]*\n)*? {2}enabled: false/m,
    what: 'Backstage allows everybody everything: permission is off',
    remedy: 'set permission.enabled to true',
  },
  {
    setting: /^ *(?:rejectUnauthorized: *false|insecure_skip_verify: *true|insecureSkipVerify: *true)\b/m,
    what: 'it believes whoever answers: certificates are not looked at',
    remedy: 'name the authority whose certificates it takes',
  },
  {
    key: 'enable-policy',
    setting: /^never/,
    what: 'Cilium keeps to no policy: every pod reaches every other',
    remedy: 'set it to default',
  },
];

/** What a file holds that holds one of these settings: most hold none. */
const WORDS = /anonymous|_verify|SkipVerify|forceAuthentication|permission:|rejectUnauthorized/;

/** What the settings of programs open to everybody. */
export function openedByFiles(object: RenderedObject, { environment }: Rendering): readonly Problem[] {
  const own = doors.filter((door) => door.key !== undefined);
  return filesIn(object).flatMap(({ path, text }) => {
    const key = String(path[1]);
    const isEnforced = environment.facts.value.traffic === 'enforced';
    const audits = key === 'policy-audit-mode' && /^"?true/.test(text) && isEnforced;
    const remedy = 'set it to false, or traffic to audit in environment.yaml';
    return [
      ...own.filter((door) => door.key === key && door.setting.test(text)).map((door) => told(path, door)),
      ...(audits ? [{ path, what: 'Cilium only writes down what this environment stops', remedy }] : []),
      ...(WORDS.test(text) ? insideOf(path, withoutComments(text)) : []),
    ];
  });
}

function insideOf(path: Problem['path'], text: string): readonly Problem[] {
  return doors.filter(({ key, setting }) => key === undefined && setting.test(text)).map((door) => told(path, door));
}

function told(path: Problem['path'], { what, remedy }: Door): Problem {
  return { path, what, remedy };
}
