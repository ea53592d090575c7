import {
  allNeedsOf,
  backupSecretsOf,
  databaseOf,
  nameInClusters,
  PlatformError,
  type Component,
  type DatabaseOperator,
} from '@idp/model';
import { callIn, problemIn } from '../call';
import { template, valuePath } from '../handlebars';
import type { Placement } from '../placement';
import { plainObjectOf } from '../plain';
import { holding, type ContractRendering } from './contract';
import { databaseTraffic } from './database-traffic';
import { intervals } from './metrics';

const print = template<object>('database.yaml');

/** A Cluster of PostgreSQL for each database, who may reach it, how it is measured and, where there is a place, its backups. */
export const databases: ContractRendering = {
  key: 'databases',
  templatesOf: ({ definition }) => {
    if (databaseOperatorOf(definition) === undefined) return [];
    const component = nameInClusters(definition);
    return Object.entries(definition.databases ?? {}).map(([key, { priorityClass }]) => ({
      path: `database-${key}.yaml`,
      content: print({
        ...databaseOf(component, key),
        policies: policiesOf(databaseOf(component, key).name),
        value: valuePath('databases', key),
        credentials: `${component}-${Object.keys(backupSecretsOf(key)).join()}`,
        priorityClass,
      }),
    }));
  },
  valuesOf: (placement) =>
    Object.fromEntries(
      holding(placement.component.definition.databases, placement).map(([key, { resources }]) => [
        key,
        {
          ...resourcesIn(placement, key, () => resources(placement.values, placement.view)),
          ...instancesIn(placement, key),
        },
      ]),
    ),
};

/** The policies of a database, each with what its template reads of the database's values. */
function policiesOf(name: string) {
  return [
    { name, value: '(.traffic).instances' },
    { name: `${name}-clients`, value: '(.traffic).clients' },
  ];
}

/** Who runs the databases of a component: what one of its needs exports; undefined when none does. */
export function databaseOperatorOf(component: Component): DatabaseOperator | undefined {
  return [...allNeedsOf(component)].flatMap((needed) => needed.exports?.databases ?? [])[0];
}

function resourcesIn(placement: Placement, key: string, call: () => unknown) {
  const { value, unplain } = plainObjectOf(callIn(placement, key, call));
  const missing = ['volume', 'cpu', 'memory', 'memoryLimit'].filter((name) => typeof value[name] !== 'string');
  if (unplain.length === 0 && missing.length === 0) return value;
  const what = `what resources of ${key} returns has no text at ${missing.join(' and ')}`;
  throw new PlatformError([problemIn(placement, key, what, 'return volume, cpu, memory and memoryLimit')]);
}

function instancesIn(placement: Placement, key: string) {
  const { component, view } = placement;
  const operator = databaseOperatorOf(component.definition);
  const { name } = databaseOf(nameInClusters(component.definition), key);
  const { replicas, backups } = view;
  return {
    image: view.image(operator?.image ?? ''),
    instances: replicas,
    // A single instance may be moved to another node.
    disruptionBudget: replicas > 1,
    spread: view.spread({ 'cnpg.io/cluster': name, 'cnpg.io/podRole': 'instance' }),
    ...(view.has('monitoring') && { interval: intervals[view.size] }),
    ...(view.has('traffic') && view.traffic !== 'off' && { traffic: databaseTraffic(placement, key, operator) }),
    ...(backups && { backups: { ...backups, path: `${backups.destination}/${nameInClusters(component.definition)}` } }),
  };
}
