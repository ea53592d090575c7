import type { Connection } from '@idp/cluster';
import { nameInClusters, nameOfPin, together } from '@idp/model';
import { applicationsIn } from '../applications-in';
import { bootstrapOf } from '../bootstrap-of';
import { bringComponent, planComponent, type PlannedComponent } from '../bring-component';
import type { Context } from '../context';
import { actionsOf } from '../objects/actions-of';
import { nothing, type Step } from '../step';

/**
 * What Argo CD needs runs, applied as Argo CD itself would apply it. What has an Application is Argo CD's own business
 * and is left to it.
 */
export const bootstrap: Step<Context> = {
  name: 'bootstrap',
  title: 'Bootstrap',
  check: async (context) => {
    const connection = await context.provider.connect();
    if (await isHandedOver(context, connection)) return nothing;
    const components = await findMissing(context, connection);
    return {
      actions: components.flatMap(({ component, planned }) => actionsOf(planned, component.name)),
      apply: async (tell) => {
        for (const wave of wavesOf(components)) {
          tell(`wave ${wave[0]?.component.wave}: ${wave.map(({ component }) => component.name).join(', ')}`);
          // Those of a wave need not each other, but pods need the network that one of them is.
          await together(wave.map((one) => bringComponent(context, one, tell)));
        }
      },
    };
  },
  // Each wave was waited for before the next.
  verify: async () => undefined,
};

/** Whether each component that runs in the environment has its Application. */
async function isHandedOver({ charts, name }: Context, connection: Connection | undefined): Promise<boolean> {
  if (connection === undefined) return false;
  const there = await applicationsIn(connection, name);
  const { releases } = await charts.environment();
  return releases.size > 0 && [...releases.values()].every(({ value }) => there.has(`${name}-${nameOfPin(value)}`));
}

async function findMissing(context: Context, connection: Connection | undefined): Promise<readonly PlannedComponent[]> {
  const { components } = await context.charts.rendering();
  const there = connection === undefined ? new Set<string>() : await applicationsIn(connection, context.name);
  const { before } = bootstrapOf(components);
  const mine = before.filter((component) => !there.has(`${context.name}-${nameInClusters(component)}`));
  return Promise.all(mine.map((component) => planComponent(context, connection, component)));
}

function wavesOf(components: readonly PlannedComponent[]): readonly (readonly PlannedComponent[])[] {
  const waves = [...new Set(components.map(({ component }) => component.wave))];
  return waves.map((wave) => components.filter(({ component }) => component.wave === wave));
}
