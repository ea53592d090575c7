import { referenceOf, until, type Connection, type Reference } from '@idp/cluster';
import { fieldManager } from '@idp/gitops';
import { argoCd, layers, PlatformError, textAt, type EnvironmentFolder, type JsonObject } from '@idp/model';
import { applicationsIn } from './applications-in';
import { bootstrapOf } from './bootstrap-of';
import { clusterOf, type Context } from './context';
import { isOurs } from './objects/compare-live';
import { objectsOf } from './objects/objects-of';
import { orderObjects, titleOf } from './objects/order-objects';
import type { Tell, Todo } from './step';

/** How long Argo CD may take to delete what an Application has made. */
const PATIENCE = { seconds: 900, every: 2 };

const KIND = 'argoproj.io/v1alpha1';

/** What is there of the platform. */
interface Found {
  readonly connection: Connection;
  readonly sets: readonly Reference[];
  /** Those that Argo CD takes away with all that they made. */
  readonly applications: readonly Reference[];
  /** Those of Argo CD and of what it needs: it cannot take itself away. */
  readonly last: readonly Reference[];
  readonly rest: readonly Reference[];
  /** What was applied before there was an Argo CD, in the order in which it goes. */
  readonly objects: readonly JsonObject[];
}

/**
 * Takes the platform out of a cluster that stays: Argo CD deletes what it made, then goes with what it needs. Definitions
 * of kinds stay, because with them would go objects of others.
 */
export async function takeOut(context: Context): Promise<Todo> {
  const found = await find(context);
  const named = (kind: string, references: readonly Reference[]) =>
    references.length === 0 ? [] : [`${kind}: ${references.map(({ name }) => name).join(', ')}`];
  return {
    actions: [
      ...named('Applications with all that they made', found.applications),
      ...named('Applications of what Argo CD needs', found.last),
      ...found.objects.map(titleOf),
      ...named('ApplicationSets, projects and credentials', [...found.sets, ...found.rest]),
    ],
    apply: (tell) => remove(found, tell),
  };
}

async function find(context: Context): Promise<Found> {
  const connection = await clusterOf(context);
  const environment = await context.charts.environment();
  const { components } = await context.charts.rendering();
  const { before, argoCd: itself } = bootstrapOf(components);
  const byHand = [...before, ...(itself ? [itself] : [])];
  const lastNames = new Set([context.name, ...byHand.map(({ name }) => `${context.name}-${name}`)]);
  const names = [...(await applicationsIn(connection, context.name)).keys()];
  const objects = byHand.toReversed().flatMap((component) => inOrder(objectsOf(component, context.name)));
  const application = (name: string) => beside('Application', name);
  return {
    connection,
    sets: await there(connection, setsOf(environment)),
    applications: names.filter((name) => !lastNames.has(name)).map(application),
    last: names.filter((name) => lastNames.has(name)).map(application),
    rest: await there(connection, restOf(environment)),
    objects: await ours(connection, objects),
  };
}

const LAYERS = [...layers, 'root'];

function setsOf({ name }: EnvironmentFolder): readonly Reference[] {
  return LAYERS.map((layer) => beside('ApplicationSet', `${name}-${layer}`));
}

function restOf({ name }: EnvironmentFolder): readonly Reference[] {
  const secrets = ['platform-repository', 'platform-registry'].map((secret) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    name: secret,
    namespace: argoCd.namespace,
  }));
  return [...LAYERS.map((layer) => beside('AppProject', `${name}-${layer}`)), ...secrets];
}

function beside(kind: string, name: string): Reference {
  return { apiVersion: KIND, kind, name, namespace: argoCd.namespace };
}

async function there(connection: Connection, references: readonly Reference[]): Promise<readonly Reference[]> {
  const live = await Promise.all(references.map((reference) => connection.get(reference)));
  return references.filter((_, index) => live[index] !== undefined);
}

/** What comes last when it is applied goes first; namespaces go at the very end. */
function inOrder(objects: readonly JsonObject[]): readonly JsonObject[] {
  return orderObjects(objects).flat().toReversed();
}

/** Of the objects those that are there for the platform, without definitions of kinds; namespaces last. */
async function ours(connection: Connection, objects: readonly JsonObject[]): Promise<readonly JsonObject[]> {
  const candidates = objects.filter(({ kind }) => kind !== 'CustomResourceDefinition');
  const live = await Promise.all(candidates.map((object) => connection.get(referenceOf(object))));
  const own = candidates.filter((object, index) => {
    const one = live[index];
    return one !== undefined && isOurs(one, object, fieldManager);
  });
  const isNamespace = ({ kind }: JsonObject) => kind === 'Namespace';
  const isGiven = (object: JsonObject) => /^(kube-|default$)/.test(textAt(object, 'metadata', 'name') ?? '');
  return [...own.filter((object) => !isNamespace(object)), ...own.filter((one) => isNamespace(one) && !isGiven(one))];
}

async function remove({ connection, sets, applications, last, rest, objects }: Found, tell: Tell): Promise<void> {
  for (const reference of sets) await connection.remove(reference, 'alone');
  for (const reference of applications) await connection.remove(reference);
  await untilGone(connection, applications, tell);
  for (const reference of last) {
    await connection.patch(reference, { metadata: { finalizers: [] } });
    await connection.remove(reference, 'alone');
  }
  for (const reference of rest) await connection.remove(reference);
  tell(`${objects.length} objects of what Argo CD needs`);
  for (const object of objects) await connection.remove(referenceOf(object));
}

async function untilGone(connection: Connection, references: readonly Reference[], tell: Tell): Promise<void> {
  let before = -1;
  let left: readonly Reference[] = references;
  const gone = await until(async () => {
    left = await there(connection, left);
    if (left.length !== before) tell(`${left.length} Applications are still there`);
    before = left.length;
    return left.length === 0 ? true : undefined;
  }, PATIENCE);
  if (gone) return;
  throw new PlatformError(
    left.map(({ name }) => ({
      where: name,
      what: 'does not go: Argo CD cannot delete what it made',
      remedy: `look: kubectl -n ${argoCd.namespace} describe application ${name}; then run destroy again`,
    })),
  );
}
