import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askHelper } from './ask-helper';
import { credentialsFor } from './credentials-for';
import { sourceOf } from './docker-config';

// A helper starts for some tests, on a machine that may be busy.
jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docker-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const auth = Buffer.from('reader:pass:word').toString('base64');
const reader = { user: 'reader', password: 'pass:word' };

function credentialsIn(config: unknown): ReturnType<typeof credentialsFor> {
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return credentialsFor('registry.example.com:5000', { DOCKER_CONFIG: folder, PATH: process.env['PATH'] });
}

describe('the configuration file of Docker', () => {
  it('lies where the variables say', () => {
    expect(sourceOf({ HOME: '/home/a' })).toEqual({ file: '/home/a/.docker/config.json' });
    expect(sourceOf({ HOME: '/home/a', DOCKER_CONFIG: '/d' })).toEqual({ file: '/d/config.json' });
    expect(sourceOf({ DOCKER_CONFIG: '/d', DOCKER_AUTH_CONFIG: '{}' })).toEqual({ variable: 'DOCKER_AUTH_CONFIG' });
  });

  it.each([
    ['by the name of the host', { 'registry.example.com:5000': { auth } }, reader],
    ['by its address', { 'https://registry.example.com:5000/v1/': { auth } }, reader],
    ['in two parts', { 'registry.example.com:5000': { username: 'reader', password: 'pass:word' } }, reader],
    ['as an identity token', { 'registry.example.com:5000': { auth, identitytoken: 'id' } }, { identityToken: 'id' }],
    ['of no other port', { 'registry.example.com': { auth } }, undefined],
    ['that are none', { 'registry.example.com:5000': { auth: 'none' } }, undefined],
  ])('holds credentials %s', async (_title, auths, credentials) => {
    expect(await credentialsIn({ auths })).toEqual(credentials ? { credentials } : {});
  });

  it('that is not there holds none', async () => {
    expect(await credentialsFor('registry.example.com', { DOCKER_CONFIG: join(folder, 'none') })).toEqual({});
    expect(await credentialsIn('{}')).toEqual({});
  });

  it.each(['{"auths": {"registry.example.com:5000": {"auth": "c2VjcmV0"', '[]'])(
    'that is %s is named, and nothing of it is repeated',
    async (text) => {
      const variable = { DOCKER_AUTH_CONFIG: text };

      expect(await credentialsIn(text)).toEqual({ fault: `${folder}/config.json holds no JSON object` });
      expect(await credentialsFor('registry.example.com', variable)).toEqual({
        fault: 'the variable DOCKER_AUTH_CONFIG holds no JSON object',
      });
    },
  );

  it('that cannot be read is named', async () => {
    mkdirSync(join(folder, 'config.json'));

    expect(await credentialsFor('registry.example.com', { DOCKER_CONFIG: folder })).toEqual({
      fault: `${folder}/config.json cannot be read: EISDIR`,
    });
  });

  it('names no helper outside of the PATH, and goes on without one that is missing', async () => {
    const auths = { 'registry.example.com:5000': { auth } };

    expect(await credentialsIn({ auths, credsStore: '../../bin/evil' })).toEqual({ credentials: reader });
    expect(await credentialsIn({ auths, credsStore: 'not-there' })).toEqual({ credentials: reader });
    expect(await credentialsIn({ credsStore: 'not-there' })).toEqual({
      fault: 'docker-credential-not-there is not on the PATH',
    });
  });
});

describe('a credential helper', () => {
  const helper = (script: string, timeout?: number) => {
    writeFileSync(join(folder, 'docker-credential-mine'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return askHelper('mine', 'registry.example.com', { PATH: `${folder}:${process.env['PATH']}` }, timeout);
  };

  it('is asked for a host on its standard input', async () => {
    expect(await helper('read host; echo "{\\"Username\\":\\"reader\\",\\"Secret\\":\\"of $host\\"}"')).toEqual({
      credentials: { user: 'reader', password: 'of registry.example.com' },
    });
  });

  it('that knows nothing of a host has not failed', async () => {
    expect(await helper('echo "credentials not found in native keychain"; exit 1')).toEqual({});
  });

  it('that fails is named with its exit code, and nothing that it prints is told', async () => {
    expect(await helper('echo secret; exit 3')).toEqual({ fault: 'docker-credential-mine ends with exit code 3' });
    expect(await helper('echo secret')).toEqual({ fault: 'docker-credential-mine prints no credentials' });
    expect(await helper('exec sleep 60', 100)).toEqual({ fault: 'docker-credential-mine takes more than 0.1 s' });
  });
});
