import {
  isJsonObject,
  PlatformError,
  schemas,
  type ComponentFolder,
  type EnvironmentFolder,
  type Platform,
  type Problem,
  type Release,
  type SourceFile,
} from '@idp/model';
import { findOverrideValueProblems, withoutOverride } from '@idp/promotion';
import { helmValuesOf, placementsOf } from '@idp/render';
import { conforms, findComplaints, suggest } from '@idp/schema';
import { loadPlatform } from '@idp/workspace';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { componentNamed } from '../../component-named';
import { environmentNamed } from '../../environment-named';
import { publishOverride } from '../../promotion/publish-override';
import { repinned } from '../../promotion/repinned';
import { writeChanges } from '../../promotion/write-changes';
import { today } from '../../today';
import { valuesOf } from './values-of';

/** What a person says about an override. */
export interface OverrideOptions {
  readonly environment?: string;
  readonly component?: string;
  readonly set?: readonly string[];
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
  readonly remove?: boolean;
  readonly pr?: boolean;
}

/** `nx g override`: chart values in a pin that outrank the values file until a day, or the end of them. */
export default async function override(tree: Tree, options: OverrideOptions): Promise<GeneratorCallback | void> {
  const platform = await loadPlatform(tree.root);
  const environment = environmentNamed(options.environment, platform);
  const component = componentNamed(options.component, platform);
  const pin = pinIn(environment, component);
  const release = options.remove ? withoutOverride(pin.value) : withOverride(pin.value, options, component);
  const problems = findProblems(release, pin, component, environment, platform);
  if (problems.length > 0) throw new PlatformError(problems);
  const files = repinned(tree, release, environment, platform);
  if (!options.pr) return writeChanges(tree, files);
  return () => publishOverride({ environment, release, platform, files, root: tree.root, today: today() });
}

function pinIn(environment: EnvironmentFolder, { name }: ComponentFolder): SourceFile<Release> {
  const pin = environment.releases.get(name);
  if (pin) return pin;
  const remedy = `use one of: ${[...environment.releases.keys()].join(', ')}`;
  throw new PlatformError([{ where: '--component', what: `${environment.name} does not pin ${name}`, remedy }]);
}

/** What is not said stays as the override says that is there; an owner that nobody names is the component's. */
function withOverride(release: Release, options: OverrideOptions, { definition }: ComponentFolder): Release {
  const before = release.override;
  const values = valuesOf(options.set ?? [], isJsonObject(before?.values) ? before.values : {});
  const override = {
    reason: options.reason ?? before?.reason ?? '',
    owner: options.owner ?? before?.owner ?? definition.owner,
    expires: options.expires ?? before?.expires ?? '',
    values,
  };
  return { ...release, override };
}

function findProblems(
  release: Release,
  { path, value: { override: before } }: SourceFile<Release>,
  component: ComponentFolder,
  environment: EnvironmentFolder,
  platform: Platform,
): readonly Problem[] {
  const { override } = release;
  if (override === undefined) return before ? [] : [{ where: path, what: 'has no override', remedy: 'leave it' }];
  const { values } = override;
  const owners = Object.keys(platform.settings.owners);
  const problem = (where: string, what: string, remedy: string): Problem => ({ where, what, remedy });
  return [
    ...(override.expires === '' ? [problem('--expires', 'is missing', 'name its last day: 2027-01-31')] : []),
    ...(override.reason === '' ? [problem('--reason', 'is missing', 'say why it cannot wait for a release')] : []),
    ...(isEmpty(values) ? [problem('--set', 'is missing', 'set chart values: --set=<path>=<value>')] : []),
    ...(override.expires !== '' && override.expires < today()
      ? [problem('--expires', `${override.expires} is over`, 'name a day to come')]
      : []),
    ...(owners.includes(override.owner)
      ? []
      : [problem('--owner', `"${override.owner}" is no owner in platform.yaml`, suggest(override.owner, owners))]),
    ...findFormProblems(release),
    ...findOverrideValueProblems(
      isJsonObject(values) ? values : {},
      component,
      keysOf(component, environment, platform),
      '--set',
    ),
  ];
}

/** What the schema of releases says of what is there. */
function findFormProblems(release: Release): readonly Problem[] {
  const { override } = release;
  if (override === undefined || override.expires === '' || override.reason === '') return [];
  if (conforms(schemas.release, release)) return [];
  return findComplaints(schemas.release, release).map(({ path, what, remedy }) => ({
    where: `--${String(path.at(-1) ?? 'set')}`,
    what,
    remedy,
  }));
}

/** The top-level keys of the values that helm gets from the component in the environment. */
function keysOf(component: ComponentFolder, { name }: EnvironmentFolder, platform: Platform): readonly string[] {
  const placement = placementsOf(component, platform).find(({ environment }) => environment.name === name);
  return placement === undefined ? [] : Object.keys(helmValuesOf(placement));
}

function isEmpty(values: object): boolean {
  return Object.keys(values).length === 0;
}
