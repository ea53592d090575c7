import type { ComponentFolder, Lock } from '@idp/model';
import { aComponentFolder, aPlatform } from '@idp/testing';
import { openSources } from '@idp/upstream';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetcherOf } from '../fetch/fetch';
import { lockerOf } from './lock';

const crds = 'kind: CustomResourceDefinition\n';
const digest = `sha256:${createHash('sha256').update(crds).digest('hex')}`;
const url = 'https://example.org/v1/crds.yaml';
const definition = { name: 'crds', description: 'Kinds', namespace: 'kube-system', owner: 'platform-team' };
const project = { name: 'crds', root: 'libs/infrastructure/crds' };
const text = `# Generated from component.ts by \`nx run crds:lock\`; do not edit.\nurl: ${url}\nversion: v1\ndigest: ${digest}\n`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  writeFileSync(join(root, 'crds.yaml'), crds);
});

afterEach(() => rmSync(root, { recursive: true }));

/** The platform of one component that was locked like this, and where its upstream comes from. */
function given(lock?: Lock, env: NodeJS.ProcessEnv = {}, version = 'v1') {
  const upstream = { manifests: url, version };
  const component: ComponentFolder = { ...aComponentFolder({ ...definition, upstream }), ...(lock && { lock }) };
  const platform = aPlatform([component]);
  const variables = { PLATFORM_CACHE: join(root, 'cache'), PLATFORM_MIRRORS: 'https://example.org/v1=.', ...env };
  const sources = openSources(platform.settings, root, variables);
  return { lock: () => lockerOf(platform, root, sources)(project), fetch: () => fetcherOf(platform, sources)(project) };
}

const path = 'libs/infrastructure/crds/upstream.lock.yaml';
const written = () => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

describe('lock', () => {
  it('writes what the upstream was resolved to beside the definition', async () => {
    expect(await given().lock()).toEqual({ success: true, message: `crds: v1, ${digest}` });
    expect(written()).toBe(text);
  });

  it('says when a version is not what it was', async () => {
    const before = `sha256:${'0'.repeat(64)}`;
    const { message } = await given({ url, version: 'v1', digest: before }).lock();

    expect(message).toBe(`crds: v1 is not what it was: ${before} before, ${digest} now`);
  });

  it('names both versions when the definition has another one', async () => {
    const { message } = await given({ url, version: 'v0', digest: `sha256:${'0'.repeat(64)}` }).lock();

    expect(message).toBe(`crds: v0 → v1, ${digest}`);
  });

  it('in CI fails where it would change the lock, and changes nothing', async () => {
    await expect(given(undefined, { CI: 'true' }).lock()).rejects.toThrow(
      `${path}: would change, and CI changes no lock: v1, ${digest}; run nx run crds:lock where CI is not set`,
    );
    expect(written()).toBeUndefined();
  });

  it('in CI passes where the lock is what it would be', async () => {
    await given().lock();

    expect(await given({ url, version: 'v1', digest }, { CI: 'true' }).lock()).toMatchObject({ success: true });
    expect(written()).toBe(text);
  });
});

describe('fetch', () => {
  it('brings what is locked into the cache', async () => {
    const message = `crds: v1, ${crds.length} bytes, ${digest}`;

    expect(await given({ url, version: 'v1', digest }).fetch()).toEqual({ success: true, message });
    expect(readFileSync(join(root, 'cache', digest.replace(':', '/')), 'utf8')).toBe(crds);
  });

  it('says what to run where nothing is locked', async () => {
    await expect(given().fetch()).rejects.toThrow(`${path}: is missing; run nx run crds:lock`);
  });

  it('says what to run where something else is locked', async () => {
    await expect(given({ url, version: 'v1', digest }, {}, 'v2').fetch()).rejects.toThrow('run nx run crds:lock');
  });
});
