import { isLayer, isName, isReserved, layers, nameRule, type Problem } from '@idp/model';
import { formats, suggest } from '@idp/schema';
import type { Tree } from '@nx/devkit';
import semver from 'semver';
import { componentsIn, environmentsIn, settingsIn } from '../workspace';

/** What a person says about a component to add. */
export interface ComponentOptions {
  readonly name: string;
  readonly layer: string;
  readonly chart: string;
  readonly repository: string;
  readonly version: string;
  readonly namespace?: string;
  readonly owner?: string;
  /** Whether the upstream is locked and its values are typed, for which its repository is read. */
  readonly lock?: boolean;
}

/** The options as Nx hands them over: it takes `--version=…` for a switch of its own and hands over false. */
export type GivenOptions = Omit<ComponentOptions, 'version'> & { readonly version: string | boolean };

/** The version that a person gave: where Nx lost it, as it stands in the command line; empty when it is not there. */
export function versionOf(given: string | boolean, commandLine: readonly string[]): string {
  if (typeof given === 'string') return given;
  return commandLine.findLast((word) => word.startsWith('--version='))?.slice('--version='.length) ?? '';
}

/** What is wrong with the options, all at once; nothing when the component is there already with the same upstream. */
export function findOptionProblems(tree: Tree, options: ComponentOptions): readonly Problem[] {
  const { name, layer, chart, repository, version, owner } = options;
  const problem = (option: string, what: string, remedy: string): Problem => ({ where: `--${option}`, what, remedy });
  const owners = Object.keys(settingsIn(tree).owners);
  return [
    ...(isName(name) ? [] : [problem('name', `"${name}" is no name`, `use ${nameRule}`)]),
    ...(isLayer(layer) ? [] : [problem('layer', `"${layer}" is no layer`, suggest(layer, layers))]),
    ...findTaken(tree, options, problem),
    ...(/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(chart)
      ? []
      : [problem('chart', `"${chart}" is no name of a chart`, 'use letters, digits, dashes and dots')]),
    ...(isRepository(repository)
      ? []
      : [
          problem(
            'repository',
            `"${repository}" is no chart repository`,
            'write https://… or oci://…, the host in lower case',
          ),
        ]),
    ...(semver.valid(version) === null
      ? [problem('version', `"${version}" is no semantic version`, 'write one such as 2.9.0 or v1.21.1')]
      : []),
    ...(owner === undefined || owners.includes(owner)
      ? []
      : [problem('owner', `"${owner}" is no owner in platform.yaml`, suggest(owner, owners))]),
  ];
}

function findTaken(
  tree: Tree,
  { name, layer, chart, repository, version }: ComponentOptions,
  problem: (option: string, what: string, remedy: string) => Problem,
): Problem[] {
  const remedy = 'choose another name';
  if (isReserved(name) || environmentsIn(tree).has(name))
    return [problem('name', `"${name}" is taken by the workspace or an environment`, remedy)];
  const other = componentsIn(tree).find((component) => component.name === name);
  if (other === undefined) return [];
  if (other.layer !== layer)
    return [problem('name', `"${name}" is taken by a component of the layer ${other.layer}`, remedy)];
  const same = [chart, repository, version].every((text) => other.text.includes(`'${text}'`));
  return same
    ? []
    : [
        problem(
          'name',
          `"${name}" is there already with another upstream`,
          `${remedy}, or edit libs/${layer}/${name}/component.ts`,
        ),
      ];
}

function isRepository(repository: string): boolean {
  return ['https-url', 'oci-url'].some((format) => formats[format]?.validate.test(repository));
}
