import type { Connection, Reference } from '@idp/cluster';
import { referenceOf } from '@idp/cluster';
import { fieldManager, trackObjects } from '@idp/gitops';
import { argoCd, layers, type EnvironmentFolder, type JsonObject } from '@idp/model';
import { clusterOf, type Context } from '../context';
import { deployManager } from '../deploy-manager';
import { actionsOf } from '../objects/actions-of';
import { applyObjects } from '../objects/apply-objects';
import { missingOf, planObjects } from '../objects/plan-objects';
import type { Step } from '../step';

const PATIENCE = { seconds: 120 };

/**
 * Argo CD knows what the environment runs: from the root Application where there is Git, else from entries that are
 * applied here, projects before the ApplicationSets that need them.
 */
export const appsOfApps: Step<Context> = {
  name: 'apps-of-apps',
  title: 'Apps of apps',
  check: async (context) => {
    const connection = await context.provider.connect();
    const environment = await context.charts.environment();
    const { objects, manager } = entriesOf(environment, await context.charts.appsOfApps());
    const planned = await planObjects(connection, objects, manager);
    const removed = await findRemoved(connection, environment, objects);
    const titles = removed.map(({ kind, name }) => `apps-of-apps: delete ${kind} ${name}`);
    return {
      actions: [...actionsOf(planned, 'apps-of-apps'), ...titles],
      apply: async () => {
        const cluster = await clusterOf(context);
        await applyObjects(cluster, missingOf(planned), { manager, force: true }, PATIENCE);
        for (const reference of removed) await cluster.remove(reference);
      },
    };
  },
  verify: async () => undefined,
};

/** With Git, the root Application and its project, which it manages itself; without, all of it. */
export function entriesOf(
  { name, facts }: EnvironmentFolder,
  objects: readonly JsonObject[],
): { readonly objects: readonly JsonObject[]; readonly manager: string } {
  if (facts.value.git === undefined) return { objects, manager: deployManager };
  const own = objects.filter((object) => [name, `${name}-root`].includes(referenceOf(object).name));
  return { objects: trackObjects(own, name, argoCd.namespace), manager: fieldManager };
}

/** ApplicationSets and projects of layers in which nothing runs any more; with Git, and where nothing may go, none. */
async function findRemoved(
  connection: Connection | undefined,
  { name, facts }: EnvironmentFolder,
  objects: readonly JsonObject[],
): Promise<readonly Reference[]> {
  if (connection === undefined || facts.value.git || facts.value.protected) return [];
  const kept = new Set(objects.map((object) => keyOf(referenceOf(object))));
  const own = layers.map((layer) => `${name}-${layer}`);
  const candidates = ['ApplicationSet', 'AppProject'].flatMap((kind) =>
    own.map((one) => ({ apiVersion: 'argoproj.io/v1alpha1', kind, name: one, namespace: argoCd.namespace })),
  );
  const gone = candidates.filter((reference) => !kept.has(keyOf(reference)));
  const there = await Promise.all(gone.map(async (reference) => [reference, await connection.get(reference)] as const));
  return there.flatMap(([reference, live]) => (live === undefined ? [] : [reference]));
}

function keyOf({ kind, name }: Reference): string {
  return `${kind} ${name}`;
}
