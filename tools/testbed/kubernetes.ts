import { isObject, type Json, type JsonObject } from '@idp/model';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, fetch } from 'undici';
import { parse } from 'yaml';

/** The API of Kubernetes, as the administrator of a kubeconfig. */
export interface Kubernetes {
  /** The object at a path, or undefined where there is none. */
  get(path: string): Promise<JsonObject | undefined>;
  /** The objects of a list; none where what is listed does not exist. */
  list(path: string): Promise<readonly JsonObject[]>;
  create(object: JsonObject): Promise<void>;
  /** Lays a merge patch over the object at a path. */
  patch(path: string, patch: JsonObject): Promise<void>;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 60_000;

/** The API that a kubeconfig of a testbed names. */
export function kubernetesAt(kubeconfig: string): Kubernetes {
  const { server, ca, token } = readKubeconfig(kubeconfig);
  const dispatcher = new Agent({ connect: { ca } });
  const call = async (method: string, path: string, body?: JsonObject): Promise<JsonObject | undefined> => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const headers = { authorization: `Bearer ${token}`, 'content-type': type };
    const answer = await fetch(`${server}${path}`, {
      method,
      headers,
      dispatcher,
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.status === 404 && method !== 'POST') return undefined;
    if (answer.status === 429) {
      // So it answers while a definition of a kind changes.
      await wait(1000);
      return call(method, path, body);
    }
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    const read: unknown = JSON.parse(text);
    return isJsonObject(read) ? read : undefined;
  };
  return {
    get: (path) => call('GET', path),
    list: async (path) => itemsOf(await call('GET', path)),
    create: async (object) => void (await call('POST', collectionOf(object), object)),
    patch: async (path, patch) => void (await call('PATCH', path, patch)),
  };
}

/** The path below which objects of a kind are, by the rule that names of all kinds used here follow. */
export function collectionOf(object: JsonObject): string {
  const version = textAt(object, 'apiVersion');
  const namespace = textAt(object, 'metadata', 'namespace');
  const kind = textAt(object, 'kind').toLowerCase();
  return [
    version.includes('/') ? '/apis' : '/api',
    version,
    ...(namespace === '' ? [] : ['namespaces', namespace]),
    `${kind}${kind.endsWith('s') ? 'es' : 's'}`,
  ].join('/');
}

/** The value at a place in an object, or undefined. */
export function valueAt(from: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((value, key) => (isJsonObject(value) ? value[key] : undefined), from);
}

/** The text at a place in an object; empty where there is none. */
export function textAt(from: Json | undefined, ...keys: readonly string[]): string {
  const value = valueAt(from, ...keys);
  return typeof value === 'string' ? value : '';
}

/** The objects in the list at a place in an object. */
export function objectsAt(from: Json | undefined, ...keys: readonly string[]): readonly JsonObject[] {
  const value = valueAt(from, ...keys);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function itemsOf(list: JsonObject | undefined): readonly JsonObject[] {
  return objectsAt(list, 'items');
}

function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value);
}

function readKubeconfig(path: string): { server: string; ca: string; token: string } {
  const config: Json = parse(readFileSync(path, 'utf8'));
  const [cluster] = objectsAt(config, 'clusters');
  const [user] = objectsAt(config, 'users');
  return {
    server: textAt(cluster, 'cluster', 'server'),
    ca: Buffer.from(textAt(cluster, 'cluster', 'certificate-authority-data'), 'base64').toString(),
    token: textAt(user, 'user', 'token'),
  };
}
