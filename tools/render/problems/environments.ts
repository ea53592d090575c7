import { isOn, type EnvironmentFolder, type Platform, type Problem } from '@idp/model';
import { suggest } from '@idp/schema';
import { findContradictions } from './contradictions';

/** What is wrong with an environment's facts, and with the overrides that no component reads. */
export function findEnvironmentProblems(environment: EnvironmentFolder, platform: Platform): Problem[] {
  return [
    ...findChainProblems(environment, platform),
    ...findUnknownComponents(environment, platform),
    ...findIdleRemovals(environment, platform),
    ...findContradictions(environment),
  ];
}

function findChainProblems({ name, facts }: EnvironmentFolder, { environments, unread }: Platform): Problem[] {
  const { promotesFrom } = facts.value;
  if (promotesFrom === undefined) return [];
  const where = facts.locate(['promotesFrom']);
  const others = environments.map((other) => other.name).filter((other) => other !== name);
  if (promotesFrom !== name && !others.includes(promotesFrom) && !unread.has(promotesFrom))
    return [{ where, what: `there is no environment "${promotesFrom}"`, remedy: suggest(promotesFrom, others) }];
  const chain = chainFrom(name, environments);
  const first = chain.indexOf(chain.at(-1) ?? '');
  const cycle = first < chain.length - 1 ? chain.slice(first) : [];
  if (!cycle.includes(name)) return [];
  return [
    {
      where,
      what: `promotions form a cycle: ${cycle.join(' → ')}`,
      remedy: 'let the first environment promote from none',
    },
  ];
}

/** The names along promotesFrom, ending where the chain ends or where a name comes back. */
function chainFrom(name: string, environments: readonly EnvironmentFolder[]): readonly string[] {
  const chain = [name];
  for (;;) {
    const current = environments.find((environment) => environment.name === chain.at(-1));
    const next = current?.facts.value.promotesFrom;
    if (next === undefined) return chain;
    chain.push(next);
    if (chain.indexOf(next) < chain.length - 1) return chain;
  }
}

function findUnknownComponents(environment: EnvironmentFolder, { components, unread }: Platform): Problem[] {
  const known = components.map(({ name }) => name);
  const isUnknown = (name: string) => !known.includes(name) && !unread.has(name);
  const unknownToggles = Object.keys(environment.facts.value.components)
    .filter(isUnknown)
    .map((name) => ({
      where: environment.facts.locate(['components', name]),
      what: `there is no component "${name}"`,
      remedy: suggest(name, known),
    }));
  const unreadOverrides = [...environment.overrides].flatMap(([name, { path }]) => {
    if (isUnknown(name))
      return [
        {
          where: path,
          what: `there is no component "${name}"`,
          remedy: suggest(name, known),
          concerns: [`apps-of-apps-${environment.name}`],
        },
      ];
    if (isOn(name, environment)) return [];
    return [
      {
        where: path,
        what: `${name} is off in ${environment.name}`,
        remedy: `remove the file, or turn ${name} on in environment.yaml`,
        concerns: [name],
      },
    ];
  });
  return [...unknownToggles, ...unreadOverrides];
}

/** A permission to lose a component that is on would still be there when somebody loses it by mistake. */
function findIdleRemovals(environment: EnvironmentFolder, { components }: Platform): Problem[] {
  const { facts, name } = environment;
  return facts.value.removals.flatMap((removal, index) => {
    if (!isOn(removal, environment) || components.every((component) => component.name !== removal)) return [];
    const what = `${removal} may go away here, but it is on in ${name}`;
    return [{ where: facts.locate(['removals', index]), what, remedy: 'remove this line, or turn it off' }];
  });
}
