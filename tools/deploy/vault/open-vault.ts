import type { Connection } from '@idp/cluster';
import { isJsonObject, listAt, PlatformError, textAt, valueAt, type JsonObject } from '@idp/model';
import type { Kept } from './kept';

/** How a copy of Vault is. */
export interface VaultState {
  readonly initialised: boolean;
  readonly sealed: boolean;
  /** Whether somebody gives it a key after a restart; else a key service opens it. */
  readonly byKey: boolean;
}

/** A copy of Vault, by its own API. */
export interface Vault {
  /** Undefined while it does not answer. */
  state(): Promise<VaultState | undefined>;
  /** Makes a new Vault: nothing can be asked of one that is made already. */
  initialise(byKey: boolean): Promise<Kept>;
  unseal(key: string): Promise<void>;
  /** Asks something of it by a token; throws what it says where it refuses. */
  ask(token: string, method: 'GET' | 'POST', path: string, body?: JsonObject): Promise<JsonObject>;
}

/** Opens a copy by the API server's way to its pod, which speaks TLS with it. */
export function openVault(cluster: Pick<Connection, 'send'>, pod: string): Vault {
  const root = `/api/v1/namespaces/vault/pods/https:${pod}:8200/proxy/v1`;
  const ask = async (method: 'GET' | 'POST', path: string, body?: JsonObject, token?: string) => {
    const headers = token === undefined ? undefined : { 'x-vault-token': token };
    const own = headers && { headers };
    const { status, text } = await cluster.send({ method, path: `${root}/${path}`, body, ...own });
    if (status >= 200 && status < 300) return objectIn(text);
    throw new PlatformError([{ where: pod, what: `refuses ${path}: ${complaintIn(status, text)}`, remedy: REMEDY }]);
  };
  return {
    state: async () => {
      const answer = await cluster.send({ method: 'GET', path: `${root}/sys/seal-status` });
      return answer.status === 200 ? stateIn(objectIn(answer.text)) : undefined;
    },
    initialise: async (byKey) => keptIn(await ask('POST', 'sys/init', sharesFor(byKey)), pod),
    unseal: async (key) => void (await ask('POST', 'sys/unseal', { key })),
    ask: (token, method, path, body) => ask(method, path, body, token),
  };
}

const REMEDY = 'look further: kubectl -n vault logs <pod> -c vault; then docs/runbooks/vault.md';

function sharesFor(byKey: boolean): JsonObject {
  return byKey ? { secret_shares: 1, secret_threshold: 1 } : { recovery_shares: 1, recovery_threshold: 1 };
}

function stateIn(answer: JsonObject): VaultState {
  return {
    initialised: valueAt(answer, 'initialized') === true,
    sealed: valueAt(answer, 'sealed') === true,
    byKey: textAt(answer, 'type') === 'shamir',
  };
}

function keptIn(answer: JsonObject, pod: string): Kept {
  const keys = [...listAt(answer, 'keys_base64'), ...listAt(answer, 'recovery_keys_base64')].map(String);
  const rootToken = textAt(answer, 'root_token');
  if (keys.length > 0 && rootToken !== undefined) return { keys, rootToken };
  throw new PlatformError([{ where: pod, what: 'was made, and gave no keys', remedy: REMEDY }]);
}

function objectIn(text: string): JsonObject {
  const answer: unknown = text === '' ? {} : JSON.parse(text);
  return isJsonObject(answer) ? answer : {};
}

/** Only what Vault says is wrong: an answer may hold anything. */
function complaintIn(status: number, text: string): string {
  try {
    const said = listAt(objectIn(text), 'errors').map(String);
    return said.join('; ') || `HTTP ${status}`;
  } catch {
    return `HTTP ${status}`;
  }
}
