import { environmentNameRule, isEnvironmentName, isReserved, type Facts, type Problem } from '@idp/model';
import { formats, suggest } from '@idp/schema';
import type { Tree } from '@nx/devkit';
import { componentsIn } from '../workspace';

/** What a person says about an environment to add. */
export interface EnvironmentOptions {
  readonly name: string;
  readonly promotesFrom?: string | undefined;
  readonly domain?: string | undefined;
}

/** What is wrong with the options, all at once; nothing when the environment is there already and promotes from the same. */
export function findOptionProblems(
  tree: Tree,
  { name, promotesFrom, domain }: EnvironmentOptions,
  environments: ReadonlyMap<string, Facts>,
): readonly Problem[] {
  const problem = (option: string, what: string, remedy: string): Problem => ({ where: `--${option}`, what, remedy });
  const existing = environments.get(name);
  const known = [...environments.keys()].filter((other) => other !== name);
  const taken = isReserved(name) || componentsIn(tree).some((component) => component.name === name);
  const cycle = promotesFrom === undefined ? [] : cycleOf(name, promotesFrom, environments);
  return [
    ...(isEnvironmentName(name) ? [] : [problem('name', `"${name}" is no name`, `use ${environmentNameRule}`)]),
    ...(taken ? [problem('name', `"${name}" is taken by the workspace or a component`, 'choose another name')] : []),
    ...(promotesFrom === undefined || promotesFrom === name || known.includes(promotesFrom)
      ? []
      : [problem('promotesFrom', `there is no environment "${promotesFrom}"`, suggest(promotesFrom, known))]),
    ...(cycle.length > 0
      ? [
          problem(
            'promotesFrom',
            `promotions would form a cycle: ${cycle.join(' → ')}`,
            'name an environment outside it',
          ),
        ]
      : []),
    ...(existing && cycle.length === 0 && promotesFrom !== undefined && existing.promotesFrom !== promotesFrom
      ? [
          problem(
            'name',
            `"${name}" is there already and promotes from ${existing.promotesFrom ?? 'none'}`,
            `edit environments/${name}/environment.yaml`,
          ),
        ]
      : []),
    ...(domain === undefined || formats['domain']?.validate.test(domain)
      ? []
      : [problem('domain', `"${domain}" is no domain`, `write ${formats['domain']?.says}`)]),
  ];
}

/** The chain from the new environment back to itself; empty when it ends elsewhere. */
function cycleOf(name: string, promotesFrom: string, environments: ReadonlyMap<string, Facts>): readonly string[] {
  const chain = [name];
  for (let next: string | undefined = promotesFrom; next !== undefined; next = environments.get(next)?.promotesFrom) {
    if (next === name) return [...chain, name];
    if (chain.includes(next)) return [];
    chain.push(next);
  }
  return [];
}
