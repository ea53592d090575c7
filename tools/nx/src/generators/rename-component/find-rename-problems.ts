import {
  automation,
  identityProvider,
  isName,
  isReserved,
  nameInClusters,
  nameRule,
  providers,
  runBy,
  type ComponentFolder,
  type Platform,
  type Problem,
} from '@idp/model';

/** What keeps a component from getting a name: that name, or that contracts know the component by the one that it has. */
export function findRenameProblems(
  { name, folder }: ComponentFolder,
  to: string,
  { components, environments }: Platform,
): readonly Problem[] {
  const where = '--name';
  const others = components.filter((other) => other.name !== name);
  const owner = others.find((other) => other.name === to || nameInClusters(other.definition) === to);
  const isTaken = to === name || isReserved(to) || environments.some((other) => other.name === to);
  const wellKnown = [
    ...Object.values(providers),
    ...Object.values(runBy),
    identityProvider.component,
    automation.component,
  ];
  return [
    ...(isName(to) ? [] : [{ where, what: `"${to}" is no name`, remedy: `use ${nameRule}` }]),
    ...(isTaken ? [{ where, what: `"${to}" is taken`, remedy: 'choose another one' }] : []),
    ...(owner ? [{ where, what: `"${to}" is ${owner.name}, here or in clusters`, remedy: 'choose another one' }] : []),
    ...(wellKnown.some((known) => known === name)
      ? [
          {
            where: folder,
            what: `contracts know ${name} by its name, as tools/model says`,
            remedy: 'it keeps it: what is well-known is found without an import',
          },
        ]
      : []),
  ];
}
