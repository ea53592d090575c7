import {
  isOn,
  pinOf,
  type Component,
  type EnvironmentFolder,
  type Layer,
  type Platform,
  type Running,
  type Runs,
} from '@idp/model';

/** How a component is in one environment. */
export interface ComponentStatus {
  readonly environment: string;
  /** The chart version that is pinned; absent where none is. */
  readonly pinned?: string;
  /** What Argo CD says; absent where it has no Application of it, or does not answer. */
  readonly running?: Running;
  /** The version that waits in the environment before, where that pins another one. */
  readonly waiting?: string;
  /** The last day of the override of its pin. */
  readonly overriddenUntil?: string;
  /** Whether what Argo CD made of it stays when its pin goes. */
  readonly detached?: true;
  /** Why it stays as it is. */
  readonly held?: string;
}

/** How a component is in every environment in which it is on. */
export interface ComponentRow {
  readonly component: string;
  readonly layer: Layer;
  /** The chart version of the working tree. */
  readonly main?: string;
  readonly environments: readonly ComponentStatus[];
}

/** What is pinned, and what runs, on a whole platform. */
export interface Status {
  readonly components: readonly ComponentRow[];
  /** Why nobody knows what runs, by environment. */
  readonly unknown: Readonly<Record<string, string>>;
}

/** The status of a platform: its pins, the versions of its charts, and what runs in each environment. */
export function statusOf(
  { components, environments }: Platform,
  charts: ReadonlyMap<string, string>,
  runs: ReadonlyMap<string, Runs>,
): Status {
  return {
    components: components.map(({ name, layer, definition }) => {
      const main = charts.get(name);
      const on = environments.filter((environment) => isOn(name, environment));
      return {
        component: name,
        layer,
        ...(main !== undefined && { main }),
        environments: on.map((environment) =>
          statusIn(environment, definition, environments, runs.get(environment.name)),
        ),
      };
    }),
    unknown: Object.fromEntries(
      [...runs].flatMap(([name, found]) => (typeof found === 'string' ? [[name, found]] : [])),
    ),
  };
}

function statusIn(
  environment: EnvironmentFolder,
  component: Component,
  environments: readonly EnvironmentFolder[],
  runs: Runs | undefined,
): ComponentStatus {
  const { name, facts } = environment;
  const pin = pinOf(environment, component)?.value;
  const earlier = environments.find((other) => other.name === facts.value.promotesFrom);
  const before = earlier && pinOf(earlier, component)?.value;
  const running = typeof runs === 'object' ? runs.get(pin?.component ?? component.name) : undefined;
  const held = facts.value.promotion.holds.find((hold) => hold.component === component.name)?.reason;
  const waits = before !== undefined && before.version !== pin?.version;
  return {
    environment: name,
    ...(pin && { pinned: pin.version }),
    ...(running && { running }),
    ...(waits && { waiting: before.version }),
    ...(pin?.override && { overriddenUntil: pin.override.expires }),
    ...(pin?.detached && { detached: true }),
    ...(held !== undefined && { held }),
  };
}
