import { showPrivately } from '@idp/credentials';
import type { Connection } from '@idp/cluster';
import { PlatformError, textAt, type Facts, type JsonObject } from '@idp/model';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deployManager } from '../deploy-manager';
import { parseKept, printKept, type KeyPlace, type Kept } from './kept';

/** What places are made from. */
export interface PlaceOptions {
  /** A file of this machine, for the place of that name. */
  readonly file: string;
  /** The terminal of the person who is there, for the place of that name. */
  readonly terminal?: string;
  readonly env: NodeJS.ProcessEnv;
  cluster(): Promise<Connection>;
}

/** The place that an environment names for the keys of its Vault; none where Vault keeps them itself. */
export function keyPlaceOf(fact: Facts['vaultKeys'], options: PlaceOptions): KeyPlace | undefined {
  switch (fact) {
    case 'file':
      return inFile(options.file);
    case 'terminal':
      return onTerminal(options);
    case 'secret':
      return inSecret(options.cluster);
    case 'vault':
      return undefined;
  }
}

/** A file that only its owner may read, always whole. */
function inFile(file: string): KeyPlace {
  const write = async (text: string) => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await rm(`${file}.new`, { force: true });
    await writeFile(`${file}.new`, text, { mode: 0o600, flag: 'wx' });
    await rename(`${file}.new`, file);
  };
  const text = () => readFile(file, 'utf8').catch(() => '');
  return {
    title: `the file ${file}`,
    read: async () => parseKept(await text()),
    keep: (kept) => write(printKept(kept)),
    prepare: async () => {
      if (await text()) throw refusal(file, 'holds the keys of another Vault', 'take it to a safe place');
      await write('');
    },
  };
}

/** Shown once, and kept by nobody else. */
function onTerminal({ terminal, env }: PlaceOptions): KeyPlace {
  const show = (text: string) => showPrivately(async () => text, terminal, env);
  return {
    title: 'your terminal, once',
    read: async () => undefined,
    prepare: async () => {
      if (await show('The keys of a new Vault come here, once. Write them down.\n')) return;
      throw refusal('terminal', 'nobody is there to see the keys of a new Vault', 'run deploy in a terminal');
    },
    // When the configurator may log in, there is nothing new to show.
    keep: async ({ keys, rootToken }) => {
      if (rootToken !== undefined) await show(`${keys.join('\n')}\n`);
    },
  };
}

const SECRET = { apiVersion: 'v1', kind: 'Secret', name: 'vault-keys', namespace: 'vault' } as const;

/** A Secret beside Vault: whoever may read Secrets there has every secret. */
function inSecret(cluster: () => Promise<Connection>): KeyPlace {
  const read = async () => {
    const text = textAt(await (await cluster()).get(SECRET), 'data', 'kept');
    return text === undefined ? undefined : parseKept(Buffer.from(text, 'base64').toString('utf8'));
  };
  return {
    title: `Secret ${SECRET.namespace}/${SECRET.name}`,
    read,
    prepare: async () => {
      if (await read()) throw refusal('Secret vault/vault-keys', 'holds the keys of another Vault', 'remove it');
    },
    keep: async (kept) => {
      const applied = await (await cluster()).apply(secretOf(kept), { manager: deployManager, force: true });
      if ('refusal' in applied) throw refusal('Secret vault/vault-keys', applied.refusal.message, 'mend that');
    },
  };
}

function secretOf(kept: Kept): JsonObject {
  const { apiVersion, kind, name, namespace } = SECRET;
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  // The keeper opens Vault with the key after a restart, and is given no token.
  const data = { kept: encoded(printKept(kept)), key: encoded(kept.keys[0] ?? '') };
  return { apiVersion, kind, metadata: { name, namespace }, type: 'Opaque', data };
}

function refusal(where: string, what: string, remedy: string): PlatformError {
  return new PlatformError([{ where, what, remedy }]);
}
