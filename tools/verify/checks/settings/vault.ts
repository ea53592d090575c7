import type { RenderedObject } from '@idp/model';
import { filesIn } from '../../texts';
import type { Problem } from '../../problem';
import { choiceProblem } from './words';

const TLS = ['tls10', 'tls11', 'tls12', 'tls13'];

/** https://developer.hashicorp.com/vault/docs/concepts/policies */
const CAPABILITIES = ['create', 'delete', 'deny', 'list', 'patch', 'read', 'recover', 'subscribe', 'sudo', 'update'];

/** Words in the configuration and the policies of Vault that it does not know: it does not start, or allows nothing. */
export function vaultProblems(object: RenderedObject): readonly Problem[] {
  return filesIn(object).flatMap(({ path, text }) => [
    ...[...text.matchAll(/^\s*tls_(?:min|max)_version\s*=\s*"([^"]*)"/gm)].flatMap(([, version]) =>
      choiceProblem(path, version, TLS),
    ),
    ...[...text.matchAll(/^\s*capabilities\s*=\s*\[([^\]]*)\]/gm)].flatMap(([, list = '']) =>
      [...list.matchAll(/"([^"]*)"/g)].flatMap(([, word]) => choiceProblem(path, word, CAPABILITIES)),
    ),
  ]);
}
