import {
  allNeedsOf,
  givenNamespaces,
  isName,
  layers,
  nameInClusters,
  nameRule,
  type Component,
  type ComponentFolder,
  type Platform,
  type Problem,
  type Upstream,
} from '@idp/model';
import { suggest } from '@idp/schema';
import { clashOfChart } from '../reserved-values';
import { findTwinGenerators } from './generators';
import { findImageProblems } from './images';
import { findLockProblems } from './locks';
import { findSharedSecretProblems } from './shared-secrets';
import { findTypesProblems } from './types';

/** Project names that a component cannot have because something else has them. */
const RESERVED = ['platform', 'nx', 'apps-of-apps'];

/** What is wrong with a definition by itself and with what it names. */
export function findDefinitionProblems(component: ComponentFolder, platform: Platform): Problem[] {
  const { name, definition, locate } = component;
  const problem = (key: string, what: string, remedy: string): Problem => ({
    where: locate(key),
    what,
    remedy,
    concerns: [name],
  });
  const { upstream, owner } = definition;
  const owners = Object.keys(platform.settings.owners);
  return [
    ...findNameProblems(component, platform, problem),
    ...findNeedProblems(component, platform, problem),
    ...(owners.includes(owner)
      ? []
      : [problem('owner', `"${owner}" is no owner in platform.yaml`, suggest(owner, owners))]),
    ...findImageProblems(component),
    ...findTwinGenerators(component),
    ...findSharedSecretProblems(component, platform),
    ...findLockProblems(component),
    ...findTypesProblems(component),
    ...findClash(upstream, problem),
    ...findMissingExports(component, problem),
  ];
}

/** An upstream chart whose name is another key of the chart's values. */
function findClash(upstream: Upstream | undefined, problem: Report): Problem[] {
  const clash = upstream && 'chart' in upstream ? clashOfChart(upstream.chart) : undefined;
  return clash === undefined ? [] : [problem('chart', clash, 'wrap a chart of another name, or its manifests')];
}

type Report = (key: string, what: string, remedy: string) => Problem;

/** What contracts use of other components without naming them, when nothing that the component needs exports it. */
function findMissingExports({ definition }: ComponentFolder, problem: Report): Problem[] {
  const { secrets, logins, databases, routes = {}, metrics = {} } = definition;
  const exported = [...allNeedsOf(definition)].map((needed) => needed.exports);
  const speaksTls =
    Object.values(routes).some(({ backendTls }) => backendTls) ||
    Object.values(metrics).some(({ tlsServerName }) => tlsServerName !== undefined);
  const missing = (key: string, what: string, component: string) =>
    problem(key, `${what}, but nothing that it needs exports one`, `import ${component} and add it to needs`);
  return [
    ...(logins && !exported.some((all) => all?.secretStore)
      ? [missing('logins', "declares logins, whose clients' secrets lie in a secretStore", 'external-secrets')]
      : []),
    ...(secrets && !exported.some((all) => all?.secretStore)
      ? [missing('secrets', 'declares secrets, which lie in a secretStore', 'external-secrets')]
      : []),
    ...(databases && !exported.some((all) => all?.databases)
      ? [missing('databases', 'declares databases, which somebody has to run', 'cloudnative-pg')]
      : []),
    ...((secrets || logins || speaksTls) && !exported.some((all) => all?.trustBundle)
      ? [missing('needs', 'trusts the certificates of the platform, which stand in a trustBundle', 'trust-manager')]
      : []),
  ];
}

function findNameProblems(
  { name, folder, definition }: ComponentFolder,
  platform: Platform,
  problem: Report,
): Problem[] {
  const taken = [...RESERVED, ...platform.environments.map((environment) => environment.name)];
  return [
    ...(definition.name === name
      ? []
      : [problem('name', `is named "${definition.name}" in the folder ${folder}`, `write name: '${name}'`)]),
    ...(isName(name) ? [] : [problem('name', `"${name}" is no name`, `use ${nameRule}`)]),
    ...(taken.includes(name) ? [problem('name', `"${name}" is taken`, 'rename the component')] : []),
    ...findFormerNameProblems(definition, platform, problem),
  ];
}

/** Clusters tell components apart by one name each. */
function findFormerNameProblems({ name, formerly }: Component, { components }: Platform, problem: Report): Problem[] {
  const same = components.find(({ definition }) => definition.name !== name && nameInClusters(definition) === formerly);
  if (formerly === undefined || same === undefined) return [];
  return [problem('formerly', `clusters know ${same.name} as "${formerly}" too`, `give ${same.name} another name`)];
}

function findNeedProblems({ layer, definition }: ComponentFolder, platform: Platform, problem: Report): Problem[] {
  const { needs = [], namespace } = definition;
  const later = needs.flatMap((needed) => {
    const other = platform.components.find(({ name }) => name === needed.name);
    return other && layers.indexOf(other.layer) > layers.indexOf(layer) ? [other] : [];
  });
  const made = [...allNeedsOf(definition), definition].flatMap((needed) => needed.exports?.namespaces ?? []);
  const known = [...givenNamespaces, ...made];
  return [
    ...later.map((other) =>
      problem(
        'needs',
        `needs ${other.name} of the later layer ${other.layer}`,
        `${layer} may need ${layers.slice(0, layers.indexOf(layer) + 1).join(', ')}`,
      ),
    ),
    ...(known.includes(namespace)
      ? []
      : [
          problem(
            'namespace',
            `nothing that it needs makes the namespace "${namespace}"`,
            made.length > 0 ? suggest(namespace, made) : 'import foundation and add it to needs',
          ),
        ]),
  ];
}
