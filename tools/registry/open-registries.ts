import { openClient, patient } from './client';
import type { Remedies, Waiting } from './request';
import { openRepository, type Registry, type Repository } from './repository';

/** The repository of a chart in one of the registries that were opened. */
export type Registries = (registry: Registry, chart: string) => Repository;

/** What a person can do about a registry that does not answer. */
const remedies: Remedies = {
  unreachable: 'try again: what is there already is not pushed twice',
  tooLarge: 'tell who runs the registry: no chart is that large',
  plain: 'use TLS, or say registryPlainHttp: true in environment.yaml if you trust the network',
};

/** Opens the registries of environments. Only those whose facts say so are spoken to without TLS. */
export function openRegistries(
  registries: readonly Registry[],
  env: NodeJS.ProcessEnv = process.env,
  waiting: Waiting = patient,
): Registries {
  const plain = registries.filter(({ plainHttp }) => plainHttp);
  const plainOrigins = new Set(plain.map(({ url }) => new URL(url.replace(/^oci:/, 'http:')).origin));
  const client = openClient({ env, waiting, plainOrigins, remedies });
  return (registry, chart) => openRepository(registry, chart, client);
}
