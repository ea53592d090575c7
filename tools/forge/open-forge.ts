import type { Settings } from '@idp/model';
import { findRepository } from './find-repository';
import type { Forge } from './forge';
import { openGitea } from './gitea';
import { openGitHub } from './github';
import { proxiedFetch } from './proxied-fetch';

/** The forge of the repository that the URL of a remote names. */
export async function openForge(
  remoteUrl: string,
  settings: Settings['forge'],
  env: NodeJS.ProcessEnv,
): Promise<Forge> {
  const fetch = proxiedFetch(env);
  const repository = await findRepository(remoteUrl, settings, env, fetch);
  return repository.kind === 'gitea' ? openGitea(repository, fetch) : openGitHub(repository, fetch);
}
