import { suggest } from '@idp/schema';
import type { Problem } from '../../problem';
import type { TextField } from '../../texts';
import type { Provider } from './provider';

/** What Dex answers: https://dexidp.io/docs/openid-connect/ */
const PATHS = [
  ...['.well-known/openid-configuration', 'approval', 'auth', 'callback', 'device', 'device/code', 'healthz', 'keys'],
  ...['token', 'token/introspect', 'userinfo'],
];

/** Programs that ask the provider at a path at which it does not answer. */
export function endpointProblems({ path, text }: TextField, { issuer }: Provider): readonly Problem[] {
  const start = `${issuer.replace(/\/$/, '')}/`;
  const asked = text
    .split(start)
    .slice(1)
    .map((rest) => /^[\w./-]*/.exec(rest)?.[0].replace(/[./]+$/, '') ?? '');
  return [...new Set(asked)]
    .filter((one) => one !== '' && !PATHS.includes(one) && !/^(?:auth|callback)\//.test(one))
    .map((one) => ({ path, what: `${issuer} does not answer at /${one}`, remedy: suggest(one, PATHS) }));
}
