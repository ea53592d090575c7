import { connectTo, type Connection } from '@idp/cluster';
import { isJsonObject, textAt, type JsonObject } from '@idp/model';
import { aServer, type AnAnswer } from '@idp/testing';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a test says of a Vault, and what becomes of it. */
export interface AVaultState {
  readonly type: 'shamir' | 'awskms';
  readonly copies?: number;
  initialised: boolean;
  sealed: boolean;
  /** How often it was made. */
  made: number;
  /** The token of whoever may do anything; gone once it is revoked. */
  root?: string;
  methods: JsonObject;
  readonly written: Record<string, JsonObject>;
  /** Whether the next question by a token is refused: a copy that does not lead yet. */
  late?: boolean;
}

/** A cluster in which a Vault runs, and its objects by their paths. */
export interface AVault {
  readonly cluster: Connection;
  readonly state: AVaultState;
  readonly objects: Map<string, JsonObject>;
  close(): Promise<void>;
}

/** The keys that come of making it. */
export const someKeys = { key: 'the-one-key', root: 'the-root-token' } as const;

/** A new Vault. */
export function aNewVault(type: AVaultState['type'], more: Partial<AVaultState> = {}): AVaultState {
  return { type, initialised: false, sealed: true, made: 0, methods: {}, written: {}, ...more };
}

/** A server that speaks as an API server does that leads to pods, and as Vault does behind it. */
export async function aVault(state: AVaultState): Promise<AVault> {
  const copies = state.copies ?? 1;
  const objects = new Map<string, JsonObject>([
    ['/apis/apps/v1/namespaces/vault/statefulsets/vault', { spec: { replicas: copies } }],
    ['/api/v1/namespaces/vault/configmaps/vault-policies', { data: { 'configurator.hcl': 'a policy' } }],
  ]);
  const answers: Record<string, AnAnswer> = {
    '/apis/apps/v1': JSON.stringify({ resources: [{ name: 'statefulsets', kind: 'StatefulSet', namespaced: true }] }),
    '/api/v1': JSON.stringify({
      resources: [
        { name: 'configmaps', kind: 'ConfigMap', namespaced: true },
        { name: 'secrets', kind: 'Secret', namespaced: true },
      ],
    }),
    '/api/v1/namespaces/vault/secrets/vault-keys': keeping(objects),
  };
  for (const path of objects.keys()) answers[path] = keeping(objects);
  for (let index = 0; index < copies; index += 1)
    for (const path of PATHS)
      answers[`/api/v1/namespaces/vault/pods/https:vault-${index}:8200/proxy/v1/${path}`] = speaking(path, state);
  const server = await aServer(answers);
  return { cluster: await connected(server.url), state, objects, close: () => server.close() };
}

const PATHS = [
  'sys/seal-status',
  'sys/init',
  'sys/unseal',
  'sys/auth',
  'sys/auth/kubernetes',
  'auth/kubernetes/config',
  'sys/policies/acl/configurator',
  'auth/kubernetes/role/configurator',
  'auth/token/revoke-self',
];

function speaking(path: string, state: AVaultState): AnAnswer {
  return (request, response) =>
    void bodyOf(request).then((body) => {
      if (path === 'sys/seal-status') return say(response, 200, statusOf(state));
      if (path === 'sys/init') return initialise(state, body, response);
      if (path === 'sys/unseal') return unseal(state, body, response);
      if (state.root === undefined || request.headers['x-vault-token'] !== state.root)
        return say(response, 403, { errors: ['permission denied'] });
      if (state.late === true) {
        state.late = false;
        return say(response, 500, { errors: ['local node not active but active cluster node not found'] });
      }
      return write(path, state, body, response);
    });
}

function statusOf({ type, initialised, sealed }: AVaultState): JsonObject {
  return { type, initialized: initialised, sealed, t: 1, n: 1, recovery_seal: type !== 'shamir' };
}

function initialise(state: AVaultState, body: JsonObject, response: ServerResponse): void {
  if (state.initialised) return say(response, 400, { errors: ['Vault is already initialized'] });
  const byKey = state.type === 'shamir';
  const wanted = byKey ? 'secret_shares' : 'recovery_shares';
  if (body[wanted] !== 1) return say(response, 400, { errors: [`${wanted} must be 1`] });
  Object.assign(state, { initialised: true, sealed: byKey, made: state.made + 1, root: someKeys.root });
  const keys = byKey ? { keys_base64: [someKeys.key] } : { keys_base64: [], recovery_keys_base64: [someKeys.key] };
  return say(response, 200, { ...keys, root_token: someKeys.root });
}

function unseal(state: AVaultState, body: JsonObject, response: ServerResponse): void {
  if (body['key'] !== someKeys.key) return say(response, 400, { errors: ['invalid key'] });
  state.sealed = false;
  return say(response, 200, statusOf(state));
}

function write(path: string, state: AVaultState, body: JsonObject, response: ServerResponse): void {
  if (path === 'sys/auth') return say(response, 200, state.methods);
  if (path === 'sys/auth/kubernetes') state.methods = { 'kubernetes/': body };
  else if (path === 'auth/token/revoke-self') delete state.root;
  else state.written[path] = body;
  response.writeHead(204).end();
}

/** What is read there, and what is applied. */
function keeping(objects: Map<string, JsonObject>): AnAnswer {
  return (request, response) =>
    void bodyOf(request).then((body) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (request.method === 'PATCH') objects.set(path, body);
      const object = objects.get(path);
      return say(response, object ? 200 : 404, object ?? { message: 'not found' });
    });
}

function say(response: ServerResponse, status: number, answer: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

async function bodyOf(request: IncomingMessage): Promise<JsonObject> {
  let text = '';
  for await (const part of request) text += String(part);
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return isJsonObject(body) ? body : {};
}

async function connected(server: string): Promise<Connection> {
  const folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
  const kubeconfig = join(folder, 'config');
  const named = { name: 'here', context: { cluster: 'here', user: 'here' } };
  const config = {
    'current-context': 'here',
    contexts: [named],
    clusters: [{ name: 'here', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'here', user: { token: 'a-token' } }],
  };
  writeFileSync(kubeconfig, JSON.stringify(config));
  const cluster = await connectTo({ kubeconfig });
  rmSync(folder, { recursive: true });
  return cluster;
}

/** The text of a key of a Secret that was applied. */
export function textOf(object: JsonObject | undefined, key: string): string {
  return Buffer.from(textAt(object, 'data', key) ?? '', 'base64').toString('utf8');
}
