import type { EnvironmentFolder } from '@idp/model';
import type { Registry } from './repository';

/** The registry that the facts of an environment name. */
export function registryOf({ facts }: EnvironmentFolder): Registry {
  const { registry, registryPlainHttp } = facts.value;
  return { url: registry, plainHttp: registryPlainHttp, where: facts.locate(['registry']) };
}
