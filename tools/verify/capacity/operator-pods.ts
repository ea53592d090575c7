import { isObject, listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import { groupOf } from '../objects';
import { parseQuantity } from '../quantity';

/** The pods that an operator makes of a custom resource. */
export interface OperatorPods {
  readonly pods: number;
  readonly spec: Readonly<Record<string, unknown>>;
  /** How much disk each of them claims, and the class of it. */
  readonly claims: readonly { readonly path: JsonPath; readonly storage: bigint; readonly storageClass?: string }[];
}

/** Where a custom resource says what its pods are like. */
interface Recipe {
  /** It concerns resources that have this. */
  readonly has?: JsonPath;
  /** The factors of how many pods there are, each with what holds where it is not stated. */
  readonly pods: readonly (readonly [JsonPath, number])[];
  /** Containers, and where their resources stand. */
  readonly containers: Readonly<Record<string, JsonPath>>;
  /** A container that runs first. */
  readonly first?: Readonly<Record<string, JsonPath>>;
  /** Containers that are laid over those above, by name. */
  readonly over?: JsonPath;
  /** Where the size of a claim stands, beside its `storageClass` or `storageClassName`, and what holds where it does not. */
  readonly storage?: readonly (readonly [JsonPath, string?])[];
}

const volume: Recipe['storage'] = [[['storage', 'volumeClaimTemplate', 'spec', 'resources', 'requests', 'storage']]];
const reloader: JsonPath = ['-', 'config-reloader'];

/**
 * What operators make of their resources, and what they take where nothing is stated.
 * Sources: the API references of the Prometheus operator, CloudNativePG and Argo Events, and what their operators do.
 */
const RECIPES: Readonly<Record<string, readonly Recipe[]>> = {
  'monitoring.coreos.com/Prometheus': [
    {
      pods: [
        [['replicas'], 1],
        [['shards'], 1],
      ],
      containers: { prometheus: ['resources'], 'config-reloader': reloader },
      first: { 'init-config-reloader': reloader },
      over: ['containers'],
      storage: volume,
    },
  ],
  'monitoring.coreos.com/Alertmanager': [
    {
      pods: [[['replicas'], 1]],
      containers: { alertmanager: ['resources'], 'config-reloader': reloader },
      first: { 'init-config-reloader': reloader },
      over: ['containers'],
      storage: volume,
    },
  ],
  'monitoring.coreos.com/ThanosRuler': [
    {
      pods: [[['replicas'], 1]],
      containers: { 'thanos-ruler': ['resources'], 'config-reloader': reloader },
      over: ['containers'],
      storage: volume,
    },
  ],
  'postgresql.cnpg.io/Cluster': [
    {
      pods: [[['instances'], 1]],
      containers: { postgres: ['resources'] },
      first: { 'bootstrap-controller': ['resources'] },
      storage: [[['storage', 'size']], [['walStorage', 'size']]],
    },
  ],
  'argoproj.io/EventBus': [
    {
      has: ['jetstream'],
      pods: [[['jetstream', 'replicas'], 3]],
      containers: {
        main: ['jetstream', 'containerTemplate', 'resources'],
        reloader: ['jetstream', 'reloaderContainerTemplate', 'resources'],
        metrics: ['jetstream', 'metricsContainerTemplate', 'resources'],
      },
      storage: [[['jetstream', 'persistence', 'volumeSize'], '20Gi']],
    },
    {
      has: ['nats', 'native'],
      pods: [[['nats', 'native', 'replicas'], 3]],
      containers: {
        stan: ['nats', 'native', 'containerTemplate', 'resources'],
        metrics: ['nats', 'native', 'metricsContainerTemplate', 'resources'],
      },
    },
  ],
  'argoproj.io/EventSource': [
    { pods: [[['replicas'], 1]], containers: { main: ['template', 'container', 'resources'] } },
  ],
  'argoproj.io/Sensor': [{ pods: [[['replicas'], 1]], containers: { main: ['template', 'container', 'resources'] } }],
};

/** The pods that an operator makes of an object; none where it is of no such kind. `reloading` is what a container that reloads configuration gets. */
export function operatorPodsOf(object: RenderedObject, reloading: unknown): readonly OperatorPods[] {
  const spec = objectAt(object.content, 'spec');
  return (RECIPES[`${groupOf(object)}/${object.kind}`] ?? [])
    .filter(({ has }) => has === undefined || isObject(valueAt(spec, ...has)))
    .map((recipe) => ({
      pods: recipe.pods.reduce((product, [path, usual]) => product * (numberAt(spec, path) ?? usual), 1),
      spec: podSpecOf(spec, recipe, reloading),
      claims: (recipe.storage ?? []).flatMap(([path, usual]) => claimAt(spec, path, usual)),
    }));
}

function podSpecOf(spec: unknown, { containers, first = {}, over }: Recipe, reloading: unknown): OperatorPods['spec'] {
  const made = (list: Readonly<Record<string, JsonPath>>) =>
    Object.entries(list).map(([name, path]) => ({
      name,
      resources: path === reloader ? reloading : objectAt(spec, ...path),
    }));
  const own = over === undefined ? [] : listAt(spec, ...over).filter(isObject);
  const laidOver = made(containers).map((container) => {
    const other = own.find(({ name }) => name === container.name);
    return { ...container, ...(isObject(other?.['resources']) && { resources: other['resources'] }) };
  });
  const more = own.filter(({ name }) => containers[String(name)] === undefined);
  return { containers: [...laidOver, ...more], initContainers: made(first) };
}

function claimAt(spec: unknown, path: JsonPath, usual: string | undefined): OperatorPods['claims'] {
  const beside = path.slice(0, -1);
  if (!isObject(valueAt(spec, ...beside))) return [];
  const storage = parseQuantity(valueAt(spec, ...path) ?? usual);
  const storageClass = textAt(spec, ...beside, 'storageClass') ?? textAt(spec, ...beside, 'storageClassName');
  return storage === undefined ? [] : [{ path: ['spec', ...path], storage, ...(storageClass && { storageClass }) }];
}

function numberAt(value: unknown, path: JsonPath): number | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'number' ? found : undefined;
}
