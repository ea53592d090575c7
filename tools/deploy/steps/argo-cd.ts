import type { Connection } from '@idp/cluster';
import { applicationsIn } from '../applications-in';
import { bootstrapOf } from '../bootstrap-of';
import { bringComponent, planComponent, type PlannedComponent } from '../bring-component';
import { clusterOf, type Context } from '../context';
import { credentialsFor } from '../credentials-for';
import { deployManager } from '../deploy-manager';
import { actionsOf } from '../objects/actions-of';
import { applyObjects } from '../objects/apply-objects';
import { missingOf, planObjects } from '../objects/plan-objects';
import type { Step } from '../step';

/** Argo CD runs, and may read Git and the registry. */
export const argoCdStep: Step<Context> = {
  name: 'argo-cd',
  title: 'Argo CD',
  check: async (context) => {
    const connection = await context.provider.connect();
    const component = await findMissing(context, connection);
    const wanted = await credentialsFor(await context.charts.environment(), context.given, connection);
    const credentials = await planObjects(connection, wanted, deployManager);
    return {
      actions: [
        ...(component ? actionsOf(component.planned, component.component.name) : []),
        ...actionsOf(credentials, 'credentials'),
      ],
      apply: async (tell) => {
        if (component) await bringComponent(context, component, tell);
        const missing = missingOf(credentials);
        await applyObjects(await clusterOf(context), missing, { manager: deployManager, force: true }, { seconds: 60 });
      },
    };
  },
  verify: async () => undefined,
};

/** Argo CD with what is missing of it; undefined where it keeps itself, or where the environment has none of its own. */
async function findMissing(
  context: Context,
  connection: Connection | undefined,
): Promise<PlannedComponent | undefined> {
  const { releases } = await context.charts.environment();
  if (connection && (await applicationsIn(connection, context.name)).has(`${context.name}-argo-cd`)) return undefined;
  if (connection && releases.size > 0 && !releases.has('argo-cd')) return undefined;
  const { components } = await context.charts.rendering();
  const { argoCd } = bootstrapOf(components);
  return argoCd && planComponent(context, connection, argoCd);
}
