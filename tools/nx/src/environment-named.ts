import { PlatformError, type EnvironmentFolder, type Platform } from '@idp/model';
import { suggest } from '@idp/schema';

/** The environment that a command is told, by an option. Throws when it is told none, or none that can be read. */
export function environmentNamed(
  name: string | undefined,
  { environments, problems }: Platform,
  where = '--environment',
): EnvironmentFolder {
  const known = environments.map((other) => other.name);
  if (!name) throw refusal(where, 'is missing', `use one of: ${known.join(', ')}`);
  const environment = environments.find((other) => other.name === name);
  if (environment) return environment;
  throw new PlatformError([
    ...refusal(where, `there is no readable environment "${name}"`, suggest(name, known)).problems,
    ...problems,
  ]);
}

function refusal(where: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what, remedy }]);
}
