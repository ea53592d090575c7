import type { Connection } from '@idp/cluster';
import { fieldManager } from '@idp/gitops';
import { PlatformError, type RenderedComponent } from '@idp/model';
import { clusterOf, type Context } from './context';
import { explain } from './explain';
import { applyObjects } from './objects/apply-objects';
import { objectsOf } from './objects/objects-of';
import { titleOf } from './objects/order-objects';
import { missingOf, planObjects, type Planned } from './objects/plan-objects';
import { waitReady, type Unready } from './objects/wait-ready';
import type { Tell } from './step';
import { isOpenedLater } from './steps/vault';

/** A component, and what has to happen to its objects until all are there. */
export interface PlannedComponent {
  readonly component: RenderedComponent;
  readonly planned: readonly Planned[];
}

/** How long a component may take until it runs: its images are pulled first. */
const PATIENCE = { seconds: 900 };

/** How long the cluster may refuse an object that it will take later. */
const REFUSALS = { seconds: 300 };

/**
 * What has to happen to the objects of a component. Throws where some of them are somebody else's in a cluster that is
 * not the platform's alone.
 */
export async function planComponent(
  { provider, name }: Context,
  connection: Connection | undefined,
  component: RenderedComponent,
): Promise<PlannedComponent> {
  const planned = await planObjects(connection, objectsOf(component, name), fieldManager);
  const foreign = planned.filter(({ need, object }) => need === 'take over' && object['kind'] !== 'Namespace');
  if (foreign.length === 0 || provider.owned) return { component, planned };
  throw new PlatformError(
    foreign.map(({ object }) => ({
      where: titleOf(object),
      what: `is there already and is not of the platform, which would make it for ${component.name}`,
      remedy: `turn ${component.name} off in ${name}, or remove it`,
    })),
  );
}

/** Applies what is missing of a component, as Argo CD would, and waits until it runs. Throws what keeps it from that. */
export async function bringComponent(
  context: Context,
  { component, planned }: PlannedComponent,
  tell: Tell,
): Promise<void> {
  const connection = await clusterOf(context);
  const missing = missingOf(planned);
  await applyObjects(connection, missing, { manager: fieldManager, force: true }, REFUSALS);
  if (missing.length > 0) tell(`${component.name}: ${missing.length} of ${planned.length} objects applied`);
  let told = '';
  const environment = await context.charts.environment();
  const objects = planned.map(({ object }) => object).filter((object) => !isOpenedLater(object, environment));
  const unready = await waitReady(connection, objects, PATIENCE, (waiting) => {
    const line = `${component.name}: ${waiting.map(({ title, why }) => `${title} is ${why}`).join('; ')}`;
    if (line !== told) tell(line);
    told = line;
  });
  if (unready.length > 0) throw new PlatformError(await problemsOf(connection, unready));
}

async function problemsOf(connection: Connection, unready: readonly Unready[]) {
  const explained = unready.map(async ({ reference, title, why }) => {
    const [first, ...rest] = await explain(connection, reference);
    const remedy = [...rest, 'then run deploy again: it goes on where it stopped'].join('; ');
    return { where: title, what: [`is ${why}`, ...(first === undefined ? [] : [first])].join(': '), remedy };
  });
  return Promise.all(explained);
}
