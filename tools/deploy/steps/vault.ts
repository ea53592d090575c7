import { isOn, textAt, type EnvironmentFolder, type JsonObject } from '@idp/model';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { clusterOf, type Context } from '../context';
import { nothing, type Step } from '../step';
import type { KeyPlace } from '../vault/kept';
import { keyPlaceOf } from '../vault/key-place';
import { makeVault, missingOfVault } from '../vault/make-vault';

/** Vault's image is pulled first. */
const PATIENCE = { seconds: 900, every: 2 };

/** Vault is made, once, and its keys go where the environment says; where Vault keeps them itself, its own container makes it. */
export const vaultStep: Step<Context> = {
  name: 'vault',
  title: 'Vault',
  check: async (context) => {
    const place = await placeIn(context);
    if (place === undefined) return nothing;
    return {
      actions: await missingOfVault(await context.provider.connect(), place),
      apply: async (tell) => makeVault(await clusterOf(context), place, tell, PATIENCE),
    };
  },
  // Whether it is open was waited for, and where nothing was missing is asked by convergence.
  verify: async () => undefined,
};

/** Whether an object waits for the step that opens Vault. */
export function isOpenedLater(object: JsonObject, { facts }: EnvironmentFolder): boolean {
  const [name, namespace] = [textAt(object, 'metadata', 'name'), textAt(object, 'metadata', 'namespace')];
  if (facts.value.vaultKeys === 'vault' || object['kind'] !== 'StatefulSet') return false;
  return name === 'vault' && namespace === 'vault';
}

async function placeIn(context: Context): Promise<KeyPlace | undefined> {
  const { provider, charts, settings, name } = context;
  const environment = await charts.environment();
  if (!provider.runsContainers || !isOn('vault', environment)) return undefined;
  return keyPlaceOf(environment.facts.value.vaultKeys, {
    file: join(homedir(), '.local/share', settings.name, `${name}-vault.json`),
    env: process.env,
    cluster: () => clusterOf(context),
  });
}
