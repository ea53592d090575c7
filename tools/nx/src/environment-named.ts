import { PlatformError, type EnvironmentFolder, type Platform } from '@idp/model';
import { suggest } from '@idp/schema';

/** The environment that a command is told. Throws when it is told none, or none that can be read. */
export function environmentNamed(name: string | undefined, { environments, problems }: Platform): EnvironmentFolder {
  const known = environments.map((other) => other.name);
  if (!name) throw refusal('is missing', `use one of: ${known.join(', ')}`);
  const environment = environments.find((other) => other.name === name);
  if (environment) return environment;
  throw new PlatformError([
    ...refusal(`there is no readable environment "${name}"`, suggest(name, known)).problems,
    ...problems,
  ]);
}

function refusal(what: string, remedy: string): PlatformError {
  return new PlatformError([{ where: '--environment', what, remedy }]);
}
