import { listAt, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { containersOf, podOf } from '../../pods';
import type { Problem } from '../../problem';

/** Variables by which programs stop to look at certificates. */
const VARIABLES: Readonly<Record<string, RegExp>> = {
  GIT_SSL_NO_VERIFY: /^(?:1|true)$/i,
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  PYTHONHTTPSVERIFY: /^0$/,
  VAULT_SKIP_VERIFY: /^(?:1|true)$/i,
};

/** Arguments by which programs let in who does not log in. */
const ARGUMENTS: readonly (readonly [RegExp, string])[] = [
  [/^--auth-mode=server$/, 'Argo Workflows lets in who does not log in, with its own rights'],
  [/^--disable-auth(?:=true)?$/, 'it lets in who does not log in'],
  [/^--(?:insecure-skip-(?:tls-)?verify|tls-skip-verify)(?:=true)?$/, 'it believes whoever answers'],
];

/** What the variables and arguments of containers open. */
export function openedByContainers(object: RenderedObject): readonly Problem[] {
  const pod = podOf(object);
  if (pod === undefined) return [];
  return containersOf(pod).flatMap(({ path, content }) => [
    ...listAt(content, 'env').flatMap((variable, index) => ofVariable(variable, [...path, 'env', index, 'value'])),
    ...['command', 'args'].flatMap((list) =>
      listAt(content, list).flatMap((word, index) => ofArgument(String(word), [...path, list, index])),
    ),
  ]);
}

function ofVariable(variable: unknown, path: JsonPath): readonly Problem[] {
  const isOpen = VARIABLES[textAt(variable, 'name') ?? '']?.test(textAt(variable, 'value') ?? '') ?? false;
  const what = 'it believes whoever answers: certificates are not looked at';
  return isOpen ? [{ path, what, remedy: 'mount the certificates of the platform, and leave this out' }] : [];
}

function ofArgument(word: string, path: JsonPath): readonly Problem[] {
  return ARGUMENTS.filter(([form]) => form.test(word)).map(([, what]) => ({
    path,
    what,
    remedy: 'let people log in, and name the authority that programs believe',
  }));
}
