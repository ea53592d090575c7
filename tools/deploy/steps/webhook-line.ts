import { argoCd, listAt, textAt, type Facts, type JsonObject, type Settings } from '@idp/model';

/** Under which key of its Secret Argo CD looks for the secret of each forge's webhook. */
const KEYS = {
  Gitea: 'webhook.gogs.secret',
  GitHub: 'webhook.github.secret',
  GitLab: 'webhook.gitlab.secret',
} as const;

/**
 * Where the forge tells Argo CD of a push, and where both keep the secret by which Argo CD knows the forge; none where
 * there is no Git, or where Argo CD has no page here.
 */
export function webhookLine(
  { git, domain }: Facts,
  forge: Settings['forge'],
  routes: readonly JsonObject[],
): readonly string[] {
  const own = routes.filter((route) => textAt(route, 'metadata', 'namespace') === argoCd.namespace);
  const hosts = own.flatMap((route) => listAt(route, 'spec', 'hostnames').map(String));
  const host = hosts.find((name) => name.endsWith(`.${domain}`));
  if (git === undefined || host === undefined) return [];
  const keys = keysFor(git.repository, forge).map((name) => `${KEYS[name]} (${name})`);
  const secret = `its secret goes into Secret ${argoCd.namespace}/argocd-secret as ${keys.join(' or ')}`;
  return [`webhook of the forge: https://${host}/api/webhook; ${secret}`];
}

/** The forge that platform.yaml or the repository names; else it may be any. */
function keysFor(repository: string, forge: Settings['forge']): readonly (keyof typeof KEYS)[] {
  if (forge.kind !== undefined) return [forge.kind === 'github' ? 'GitHub' : 'Gitea'];
  const host = URL.canParse(repository) ? new URL(repository).hostname : repository.replace(/^.*@|:.*$/g, '');
  if (host === 'github.com') return ['GitHub'];
  return host === 'gitlab.com' ? ['GitLab'] : ['Gitea', 'GitHub', 'GitLab'];
}
