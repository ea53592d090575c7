/** Words with which names of things to keep secret end. */
const LAST = new Set([
  'apikey',
  'credential',
  'credentials',
  'passcode',
  'passphrase',
  'passwd',
  'password',
  'pwd',
  'token',
]);
const LAST_TWO = new Set([
  ...['access key', 'account key', 'api key', 'auth token', 'client secret', 'cookie secret', 'encryption key'],
  ...['hash key', 'jwt secret', 'license key', 'private key', 'secret key', 'session secret', 'signing key'],
  ...['shared secret', 'webhook secret'],
]);

/** Words that make a name that of a place, a kind or a rule. */
const OTHER = new Set(['existing', 'file', 'name', 'path', 'ref', 'type', 'url']);

/** What a value begins with that says where the secret is instead of what it is. */
const ELSEWHERE = /^(?:\$|\/|\.\/|~|<|%|\*|file:|env:|vault:|ref\+|op:\/\/|arn:|secret:)|\{\{|\(|redacted/i;

const SHIPPED = new Set([
  ...['admin', 'administrator', 'changeit', 'changeme', 'default', 'minioadmin', 'passw0rd', 'password', 'postgres'],
  ...['prom-operator', 'root', 'secret', 'sonar', 'test'],
]);

/** Whether a key, variable or argument is called like something to keep secret. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.some((word) => OTHER.has(word))) return false;
  return LAST.has(words.at(-1) ?? '') || LAST_TWO.has(words.slice(-2).join(' '));
}

/** Whether a setting is called no more than `secret` and has something in it that looks made up: it may also name a Secret. */
export function isMadeUp(name: string, value: string): boolean {
  return /^secret$/i.test(name) && isLiteral(value) && value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value);
}

/** Whether a value is the secret itself and not the place where it is, or nothing. */
export function isLiteral(value: string): boolean {
  const text = value.trim();
  return text !== '' && !/^(?:true|false|null|none|~|\d{1,3}|\d+[smhd])$/i.test(text) && !ELSEWHERE.test(text);
}

/** Whether a value is a password that everybody knows because something is shipped with it. */
export function isShipped(value: string): boolean {
  return SHIPPED.has(value.trim().toLowerCase());
}

/** What gives a secret away by its form, wherever it stands; what it is called. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}/, 'a private key'],
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@'"]+:(?![$<{*%])[^\s@/'"]+@[a-z0-9]/i, 'a URL with a password'],
  [/\$(?:2[abxy]\$\d\d|apr1|5|6)\$[./A-Za-z0-9$]{20,}/, 'the hash of a password'],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{40,}|glpat-[\w-]{20})/, 'a token of a forge'],
  [/\bAKIA[0-9A-Z]{16}\b/, 'an access key of AWS'],
  [/\bxox[abprs]-[\w-]{10,}/, 'a token of Slack'],
  [/\bhvs\.[\w-]{20,}/, 'a token of Vault'],
];

/** The secrets that a text holds, by their form. */
export function formsIn(text: string): readonly string[] {
  return FORMS.filter(([form]) => form.test(text)).map(([, what]) => what);
}
