import { nameInClusters, type ComponentFolder, type Platform, type Problem } from '@idp/model';
import { suggest } from '@idp/schema';

/** Secrets that a component reads of another one, which does not declare the same. */
export function findSharedSecretProblems({ name, definition, locate }: ComponentFolder, platform: Platform): Problem[] {
  return Object.entries(definition.secrets ?? {}).flatMap(([secret, { from, keys }]) => {
    const owner = platform.components.find((other) => nameInClusters(other.definition) === from);
    if (from === undefined || platform.unread.has(from)) return [];
    const problem = (what: string, remedy: string): Problem[] => [
      { where: locate(secret), what, remedy, concerns: [name] },
    ];
    const names = platform.components.map((component) => nameInClusters(component.definition));
    if (owner === undefined) return problem(`reads a secret of "${from}", which is no component`, suggest(from, names));
    const declared = owner.definition.secrets ?? {};
    const missing = Object.keys(keys).find((key) => declared[secret]?.keys[key] !== keys[key]);
    if (declared[secret]?.from === undefined && missing === undefined) return [];
    return problem(
      `reads the secret "${secret}" of ${from}, which does not declare it with ${missing ?? 'keys of its own'}`,
      declared[secret] === undefined ? suggest(secret, Object.keys(declared)) : `declare the same in ${owner.folder}`,
    );
  });
}
