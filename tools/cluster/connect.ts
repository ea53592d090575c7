import { isJsonObject, textAt, valueAt, type JsonObject } from '@idp/model';
import type { Applied, Connection, Kind, Reference, Selection } from './connection';
import { eventsOf } from './events-of';
import { openKubeconfig, type Target } from './open-kubeconfig';
import { openTransport, type Ask, type Question, type Reply } from './open-transport';
import { refusalOf, refused } from './refusal-of';
import { openResources, pathOf, type FindResource } from './resources';

/** Opens a cluster. Throws where the kubeconfig does not name one; whether it answers shows with the first question. */
export async function connectTo(target: Target): Promise<Connection> {
  const config = openKubeconfig(target);
  const context = config.getCurrentContext();
  return connectionBy(await openTransport(config), context, config.getCurrentCluster()?.server ?? '');
}

function connectionBy(ask: Ask, context: string, server: string): Connection {
  const read = (path: string) => readBy(ask, context, path);
  const find = openResources(read);
  const list = (kind: Kind, selection?: Selection) => listBy(read, find, kind, selection);
  return {
    context,
    server,
    read,
    send: ask,
    list,
    version: async () => (textAt(await read('/version'), 'gitVersion') ?? '').replace(/^v/, ''),
    scopeOf: async (kind) => {
      const resource = await find(kind);
      return resource && (resource.namespaced ? 'namespace' : 'cluster');
    },
    get: async (reference) => {
      const path = await pathTo(reference, find);
      return path === undefined ? undefined : read(path);
    },
    apply: async (object, { manager, force = false, dryRun = false }) => {
      const query = new URLSearchParams({ fieldManager: manager, force: String(force) });
      if (dryRun) query.set('dryRun', 'All');
      return sendTo(ask, find, referenceOf(object), `?${query}`, {
        body: object,
        type: 'application/apply-patch+yaml',
      });
    },
    patch: (reference, patch) =>
      sendTo(ask, find, reference, '', { body: patch, type: 'application/merge-patch+json' }),
    remove: async (reference, what = 'with what it owns') => {
      const path = await pathTo(reference, find);
      if (path === undefined) return false;
      const body = { propagationPolicy: what === 'alone' ? 'Orphan' : 'Background' };
      const reply = await ask({ method: 'DELETE', path, body });
      if (reply.status === 404) return false;
      return succeeded(reply, context, `${reference.kind} ${reference.name}`) !== undefined;
    },
    eventsOf: (reference) => eventsOf(reference, list),
    logOf: async (pod, namespace, { container, lines = 20, previous = false } = {}) => {
      const query = new URLSearchParams({
        tailLines: String(lines),
        previous: String(previous),
        ...(container && { container }),
      });
      const { status, text } = await ask({
        method: 'GET',
        path: `/api/v1/namespaces/${namespace}/pods/${pod}/log?${query}`,
      });
      return status === 200 ? text : '';
    },
    may: async (action) => {
      const body = { apiVersion: ACCESS, kind: 'SelfSubjectAccessReview', spec: { resourceAttributes: action } };
      const reply = await ask({ method: 'POST', path: `/apis/${ACCESS}/selfsubjectaccessreviews`, body });
      return valueAt(succeeded(reply, context, 'rights'), 'status', 'allowed') === true;
    },
  };
}

const ACCESS = 'authorization.k8s.io/v1';

/** Names an object as it names itself. */
export function referenceOf(object: JsonObject): Reference {
  const [apiVersion = '', kind = ''] = [textAt(object, 'apiVersion'), textAt(object, 'kind')];
  const namespace = textAt(object, 'metadata', 'namespace');
  return { apiVersion, kind, name: textAt(object, 'metadata', 'name') ?? '', ...(namespace && { namespace }) };
}

async function readBy(ask: Ask, context: string, path: string): Promise<JsonObject | undefined> {
  const reply = await ask({ method: 'GET', path });
  return reply.status === 404 ? undefined : succeeded(reply, context, path);
}

async function listBy(
  read: (path: string) => Promise<JsonObject | undefined>,
  find: FindResource,
  kind: Kind,
  { namespace, labels }: Selection = {},
): Promise<readonly JsonObject[]> {
  const resource = await find(kind);
  if (resource === undefined) return [];
  const query = labels === undefined ? '' : `?${new URLSearchParams({ labelSelector: labels })}`;
  const found = await read(`${collectionPath(kind.apiVersion, resource.name, namespace)}${query}`);
  const items = valueAt(found, 'items');
  // In a list the objects do not say what they are.
  return Array.isArray(items) ? items.filter(isJsonObject).map((item) => ({ ...kindOf(kind), ...item })) : [];
}

function kindOf({ apiVersion, kind }: Kind): Kind & JsonObject {
  return { apiVersion, kind };
}

async function pathTo(
  { apiVersion, kind, name, namespace }: Reference,
  find: FindResource,
): Promise<string | undefined> {
  const resource = await find({ apiVersion, kind });
  if (resource === undefined) return undefined;
  const place = resource.namespaced ? (namespace ?? 'default') : undefined;
  return `${collectionPath(apiVersion, resource.name, place)}/${name}`;
}

function collectionPath(apiVersion: string, plural: string, namespace: string | undefined): string {
  return [pathOf(apiVersion), ...(namespace === undefined ? [] : ['namespaces', namespace]), plural].join('/');
}

async function sendTo(
  ask: Ask,
  find: FindResource,
  reference: Reference,
  query: string,
  content: Pick<Question, 'body' | 'type'>,
): Promise<Applied> {
  const path = await pathTo(reference, find);
  if (path === undefined) {
    const message = `the cluster knows no kind ${reference.kind} of ${reference.apiVersion}`;
    return { refusal: { status: 404, reason: 'NotFound', message } };
  }
  const reply = await ask({ method: 'PATCH', path: `${path}${query}`, ...content });
  const object = isSuccess(reply) ? objectIn(reply) : undefined;
  return object ? { object } : { refusal: refusalOf(reply) };
}

function succeeded(reply: Reply, context: string, subject: string): JsonObject | undefined {
  if (isSuccess(reply)) return objectIn(reply);
  throw refused(context, subject, refusalOf(reply));
}

function isSuccess({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

function objectIn({ text }: Reply): JsonObject | undefined {
  const object: unknown = JSON.parse(text);
  return isJsonObject(object) ? object : undefined;
}
