import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { credentialsFor, dockerConfigOf } from './credentials';

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
    expect(dockerConfigOf({ HOME: '/home/a' })).toBe('/home/a/.docker/config.json');
    expect(dockerConfigOf({ HOME: '/home/a', DOCKER_CONFIG: '/d' })).toBe('/d/config.json');
  });

  it.each([
    ['by the name of the host', { 'registry.example.com:5000': { auth } }, reader],
    ['by its address', { 'https://registry.example.com:5000/v1/': { auth } }, reader],
    ['in two parts', { 'registry.example.com:5000': { username: 'reader', password: 'pass:word' } }, reader],
    ['as an identity token', { 'registry.example.com:5000': { auth, identitytoken: 'id' } }, { identityToken: 'id' }],
    ['of no other port', { 'registry.example.com': { auth } }, undefined],
    ['that are none', { 'registry.example.com:5000': { auth: 'none' } }, undefined],
  ])('holds credentials %s', async (_title, auths, credentials) => {
    expect(await credentialsIn({ auths })).toEqual(credentials);
  });

  it.each([['not JSON'], ['[]'], ['{}']])('that is %s holds none', async (text) => {
    expect(await credentialsIn(text)).toBeUndefined();
  });

  it('names no helper outside of the PATH, and goes on without one that is missing', async () => {
    const auths = { 'registry.example.com:5000': { auth } };

    expect(await credentialsIn({ auths, credsStore: '../../bin/evil' })).toEqual(reader);
    expect(await credentialsIn({ auths, credsStore: 'not-there' })).toEqual(reader);
  });
});
