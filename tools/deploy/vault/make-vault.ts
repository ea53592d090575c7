import { until, type Connection, type Patience } from '@idp/cluster';
import { PlatformError, textAt, valueAt } from '@idp/model';
import type { Tell } from '../step';
import { admitConfigurator } from './admit-configurator';
import type { KeyPlace, Kept } from './kept';
import { openVault, type Vault, type VaultState } from './open-vault';

/** Everything that making Vault asks of a cluster. */
type Asked = Pick<Connection, 'get' | 'send'>;

const STATEFUL_SET = { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'vault', namespace: 'vault' } as const;
const POLICIES = { apiVersion: 'v1', kind: 'ConfigMap', name: 'vault-policies', namespace: 'vault' } as const;

/** What is missing until Vault is made and open, and lets its configurator in; one line each. */
export async function missingOfVault(cluster: Asked | undefined, place: KeyPlace): Promise<readonly string[]> {
  const make = `vault: make a new one where there is none; its keys go to ${place.title}`;
  const states = cluster && (await statesOf(await copiesIn(cluster)));
  const first = states?.[0];
  if (first === undefined || states?.every((state) => state?.initialised === false)) return [make];
  if (!first.initialised) return [];
  const kept = await place.read();
  return [
    ...(first.sealed && first.byKey && kept ? [`vault: open it with the key of ${place.title}`] : []),
    ...(kept?.rootToken === undefined ? [] : ['vault: let its configurator log in, and revoke the root token']),
  ];
}

/** Makes a Vault once, opens it, and lets the configurator in. May be killed: the next run goes on with what was kept. */
export async function makeVault(cluster: Asked, place: KeyPlace, tell: Tell, patience: Patience): Promise<void> {
  const copies = await until(async () => {
    const found = await copiesIn(cluster);
    const states = await statesOf(found);
    return found.length > 0 && states.every((state) => state !== undefined) ? found : undefined;
  }, patience);
  const [vault] = copies ?? [];
  if (copies === undefined || vault === undefined) throw stuck('does not answer');
  const states = await statesOf(copies);
  const isNew = states.every((state) => state?.initialised === false);
  const kept = isNew ? await initialise(vault, place, states[0]?.byKey === true) : await place.read();
  if (isNew) tell(`vault: made; its keys are in ${place.title}`);
  await open(vault, kept, patience);
  if (kept?.rootToken === undefined) return;
  await admitted(vault, kept.rootToken, await policyIn(cluster), patience);
  await place.keep({ keys: kept.keys });
  tell('vault: its configurator may log in, and the root token is gone');
}

async function copiesIn(cluster: Asked): Promise<readonly Vault[]> {
  const set = await cluster.get(STATEFUL_SET);
  const count = set === undefined ? 0 : Number(valueAt(set, 'spec', 'replicas') ?? 1);
  return Array.from({ length: count }, (_, index) => openVault(cluster, `vault-${index}`));
}

function statesOf(copies: readonly Vault[]): Promise<readonly (VaultState | undefined)[]> {
  return Promise.all(copies.map((copy) => copy.state()));
}

async function initialise(vault: Vault, place: KeyPlace, byKey: boolean): Promise<Kept> {
  await place.prepare();
  const kept = await vault.initialise(byKey);
  await place.keep(kept);
  return kept;
}

async function open(vault: Vault, kept: Kept | undefined, patience: Patience): Promise<void> {
  const state = await vault.state();
  if (state?.sealed && state.byKey && kept) for (const key of kept.keys) await vault.unseal(key);
  const opened = await until(async () => ((await vault.state())?.sealed === false ? true : undefined), patience);
  if (!opened) throw stuck(kept ? 'stays sealed' : 'is sealed, and nobody here has its key');
}

/** A copy that was opened a moment ago does not lead yet, and refuses until it does. */
async function admitted(vault: Vault, token: string, policy: string, patience: Patience): Promise<void> {
  let refusal: unknown;
  const done = await until(async () => {
    try {
      await admitConfigurator(vault, token, policy);
      return true;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      refusal = error;
      return undefined;
    }
  }, patience);
  if (!done) throw refusal;
}

async function policyIn(cluster: Asked): Promise<string> {
  const policy = textAt(await cluster.get(POLICIES), 'data', 'configurator.hcl');
  if (policy !== undefined) return policy;
  throw new PlatformError([
    { where: 'ConfigMap vault/vault-policies', what: 'is not there', remedy: 'run deploy from the step bootstrap on' },
  ]);
}

function stuck(what: string): PlatformError {
  const remedy = 'look further: kubectl -n vault get pods; then docs/runbooks/vault.md#vaultsealed';
  return new PlatformError([{ where: 'vault', what, remedy }]);
}
