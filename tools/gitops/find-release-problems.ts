import {
  isOn,
  nameInClusters,
  nameOfPin,
  type EnvironmentFolder,
  type Platform,
  type Problem,
  type Release,
  type SourceFile,
} from '@idp/model';
import { suggest } from '@idp/schema';

/**
 * What is wrong with the releases of an environment: for a component that is unknown or off, in a file of another
 * name, with an owner that is none, or with an override that ended before today (YYYY-MM-DD); and with what it holds.
 */
export function findReleaseProblems(environment: EnvironmentFolder, platform: Platform, today: string): Problem[] {
  const ofReleases = [...environment.releases].flatMap(([name, file]) => [
    ...findMisplaced(name, file, environment, platform),
    ...findOverrideProblems(file, environment, platform, today),
  ]);
  return [...ofReleases, ...findHoldProblems(environment, platform)];
}

/** A hold of a component that is none holds nothing. */
function findHoldProblems(environment: EnvironmentFolder, { components, unread }: Platform): Problem[] {
  const known = [...components.map(({ name }) => name), ...unread];
  return environment.facts.value.promotion.holds.flatMap(({ component }, index) => {
    if (known.includes(component)) return [];
    const where = environment.facts.locate(['promotion', 'holds', index, 'component']);
    const what = `there is no component "${component}"`;
    return [{ where, what, remedy: suggest(component, known), concerns: [appsOfAppsOf(environment)] }];
  });
}

function findMisplaced(
  name: string,
  file: SourceFile<Release>,
  environment: EnvironmentFolder,
  { components, unread }: Platform,
): Problem[] {
  const known = components.map((component) => component.name);
  const concerns = [appsOfAppsOf(environment)];
  const { component } = file.value;
  if (component !== name)
    return [
      {
        where: file.locate(['component']),
        what: `is the release of ${component}`,
        remedy: `name the file ${component}.yaml`,
        concerns,
      },
    ];
  if (unread.has(name)) return [];
  const renamed = components.find(({ definition }) => nameInClusters(definition) === nameOfPin(file.value));
  if (!known.includes(name) && renamed) return findFormer(file, renamed.name, environment);
  if (!known.includes(name))
    return [{ where: file.path, what: `there is no component "${name}"`, remedy: suggest(name, known), concerns }];
  const layer = components.find((other) => other.name === name)?.layer;
  if (layer !== file.value.layer && !isOnItsWay(file.value, environment))
    return [
      {
        where: file.locate(['layer']),
        what: `says ${name} is of the layer ${file.value.layer}, but it is of ${layer}`,
        remedy: 'pin it anew',
        concerns,
      },
    ];
  return isOn(name, environment)
    ? []
    : [{ where: file.path, what: `${name} is off in ${environment.name}`, remedy: 'remove this file', concerns }];
}

/** A pin of a former name stands until the component is pinned or promoted under its new one, which takes its place. */
function findFormer({ path, value }: SourceFile<Release>, name: string, environment: EnvironmentFolder): Problem[] {
  if (!environment.releases.has(name)) return [];
  const what = `pins ${value.component}, which ${name} is by now, and that is pinned too`;
  return [{ where: path, what, remedy: 'remove this file', concerns: [appsOfAppsOf(environment)] }];
}

/** A release may be older than the move of its component: where it comes by promotion, or is detached and not pinned anew yet. */
function isOnItsWay({ detached }: Release, { facts }: EnvironmentFolder): boolean {
  return detached === true || facts.value.promotesFrom !== undefined;
}

function findOverrideProblems(
  file: SourceFile<Release>,
  environment: EnvironmentFolder,
  { settings }: Platform,
  today: string,
): Problem[] {
  const { override, component } = file.value;
  if (override === undefined) return [];
  const concerns = [appsOfAppsOf(environment)];
  const owners = Object.keys(settings.owners);
  const expired = override.expires < today;
  return [
    ...(expired
      ? [
          {
            where: file.locate(['override', 'expires']),
            what: `the override of ${component} ended on ${override.expires}`,
            remedy: `remove it, or let ${override.owner} say until when it stays`,
            concerns,
          },
        ]
      : []),
    ...(owners.includes(override.owner)
      ? []
      : [
          {
            where: file.locate(['override', 'owner']),
            what: `"${override.owner}" is no owner in platform.yaml`,
            remedy: suggest(override.owner, owners),
            concerns,
          },
        ]),
  ];
}

/** The name of the Nx project that writes an environment's apps-of-apps. */
export function appsOfAppsOf({ name }: EnvironmentFolder): string {
  return `apps-of-apps-${name}`;
}
