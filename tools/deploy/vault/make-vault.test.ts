import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyPlace } from './kept';
import { keyPlaceOf } from './key-place';
import { makeVault, missingOfVault } from './make-vault';
import { aNewVault, aVault, someKeys, textOf, type AVault, type AVaultState } from '../testing/a-vault';

const scratch = mkdtempSync(join(tmpdir(), 'vault-'));
const file = join(scratch, 'new/vault.json');
const terminal = join(scratch, 'terminal');
const patience = { seconds: 60, every: 0.01 };
const open: AVault[] = [];

jest.setTimeout(120_000);

beforeEach(() => writeFileSync(terminal, ''));
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  rmSync(join(scratch, 'new'), { recursive: true, force: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

async function run(state: AVaultState): Promise<AVault> {
  const vault = await aVault(state);
  open.push(vault);
  return vault;
}

function placeIn({ cluster }: AVault, fact: 'file' | 'terminal' | 'secret', env: NodeJS.ProcessEnv = {}): KeyPlace {
  const place = keyPlaceOf(fact, { file, terminal, env, cluster: async () => cluster });
  if (place === undefined) throw new TypeError(`${fact} is no place`);
  return place;
}

/** Deploys as the step does: looks, and does what is missing; what is told meanwhile. */
async function deployed({ cluster }: AVault, place: KeyPlace): Promise<{ actions: readonly string[]; told: string }> {
  const actions = await missingOfVault(cluster, place);
  const told: string[] = [];
  if (actions.length > 0) await makeVault(cluster, place, (line) => told.push(line), patience);
  return { actions, told: told.join('\n') };
}

describe('a new Vault', () => {
  it.each(['shamir', 'awskms'] as const)(
    'sealed by %s is made once, opened, and lets its configurator in',
    async (type) => {
      const vault = await run(aNewVault(type, { copies: 3, late: true }));
      const place = placeIn(vault, 'file');
      const first = await deployed(vault, place);

      expect(first.actions).toEqual([`vault: make a new one where there is none; its keys go to the file ${file}`]);
      expect(vault.state).toMatchObject({ made: 1, sealed: false, methods: { 'kubernetes/': { type: 'kubernetes' } } });
      expect(vault.state.written['sys/policies/acl/configurator']).toEqual({ policy: 'a policy' });
      expect(vault.state.root).toBeUndefined();
      expect(await deployed(vault, place)).toEqual({ actions: [], told: '' });
      expect(vault.state.made).toBe(1);
    },
  );

  it('hands its keys to a file that only its owner may read, without the token, and tells nobody', async () => {
    const vault = await run(aNewVault('shamir'));
    const { told } = await deployed(vault, placeIn(vault, 'file'));

    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ keys: [someKeys.key] });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(scratch, 'new')).mode & 0o777).toBe(0o700);
    expect(told).toContain(file);
    for (const secret of Object.values(someKeys)) expect(told).not.toContain(secret);
  });

  it('shows its keys on the terminal once, and nowhere else', async () => {
    const vault = await run(aNewVault('awskms'));
    const { told } = await deployed(vault, placeIn(vault, 'terminal'));

    expect(readFileSync(terminal, 'utf8').split(someKeys.key)).toHaveLength(2);
    expect(readFileSync(terminal, 'utf8')).not.toContain(someKeys.root);
    expect(told).not.toContain(someKeys.key);
  });

  it('hands its keys to a Secret, from which its keeper opens it', async () => {
    const vault = await run(aNewVault('shamir'));
    await deployed(vault, placeIn(vault, 'secret'));
    const secret = vault.objects.get('/api/v1/namespaces/vault/secrets/vault-keys');

    expect(textOf(secret, 'key')).toBe(someKeys.key);
    expect(JSON.stringify(secret)).not.toContain(Buffer.from(someKeys.root).toString('base64'));
    expect(textOf(secret, 'kept')).not.toContain(someKeys.root);
  });

  it('is not made where its keys could go nowhere', async () => {
    const vault = await run(aNewVault('shamir'));
    await expect(deployed(vault, placeIn(vault, 'terminal', { CI: 'true' }))).rejects.toThrow('nobody is there');
    const place = placeIn(vault, 'file');
    await place.keep({ keys: ['of another'] });

    await expect(deployed(vault, place)).rejects.toThrow('holds the keys of another Vault');
    expect(vault.state.made).toBe(0);
    expect(await place.read()).toEqual({ keys: ['of another'] });
  });
});

describe('a Vault that is there', () => {
  it('is left alone by whoever does not have its keys', async () => {
    const vault = await run(aNewVault('shamir', { initialised: true, sealed: false }));

    expect(await deployed(vault, placeIn(vault, 'file'))).toEqual({ actions: [], told: '' });
    expect(vault.state.written).toEqual({});
  });

  it('is opened after a restart with the key that was kept', async () => {
    const vault = await run(aNewVault('shamir', { initialised: true }));
    const place = placeIn(vault, 'file');
    await place.keep({ keys: [someKeys.key] });

    expect((await deployed(vault, place)).actions).toEqual([`vault: open it with the key of the file ${file}`]);
    expect(vault.state).toMatchObject({ sealed: false, made: 0 });
  });

  it('of which a run was killed is finished with what was kept', async () => {
    const vault = await run(aNewVault('shamir', { initialised: true, root: someKeys.root }));
    const place = placeIn(vault, 'file');
    await place.keep({ keys: [someKeys.key], rootToken: someKeys.root });

    expect((await deployed(vault, place)).actions).toHaveLength(2);
    expect(vault.state.root).toBeUndefined();
    expect(await place.read()).toEqual({ keys: [someKeys.key] });
  });

  it('says what it refuses, and nothing that was sent to it', async () => {
    const vault = await run(aNewVault('shamir', { initialised: true }));
    const place = placeIn(vault, 'file');
    await place.keep({ keys: ['a-wrong-key'] });

    const refused = deployed(vault, place);
    await expect(refused).rejects.toThrow('refuses sys/unseal: invalid key');
    await expect(refused).rejects.not.toThrow('a-wrong-key');
  });
});
