import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRepository } from './find-repository';

const asked: string[] = [];
/** A network in which only these addresses answer. */
const network =
  (...there: string[]): typeof fetch =>
  (input) => {
    const url = String(input instanceof Request ? input.url : input);
    asked.push(url);
    return Promise.resolve(new Response(null, { status: there.includes(url) ? 200 : 404 }));
  };
const env = { GH_TOKEN: 'of-github', GITEA_TOKEN: 'of-gitea' };

beforeEach(() => void asked.splice(0));

describe('the repository that a remote names', () => {
  it.each([
    ['git@github.com:platform/idp.git', 'github', 'https://api.github.com'],
    ['https://company.ghe.com/platform/idp', 'github', 'https://api.company.ghe.com'],
    ['https://codeberg.org/platform/idp.git', 'gitea', 'https://codeberg.org/api/v1'],
  ])('of %s is on %s, which nobody has to ask', async (url, kind, api) => {
    expect(await findRepository(url, {}, env, network())).toMatchObject({
      kind,
      api,
      owner: 'platform',
      name: 'idp',
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ['/api/v3/meta', 'github', 'https://git.example.com/api/v3'],
    ['/api/v1/version', 'gitea', 'https://git.example.com/api/v1'],
  ])('of another host is on the forge that answers at %s', async (path, kind, api) => {
    const found = findRepository(
      'ssh://git@git.example.com:2222/platform/idp.git',
      {},
      env,
      network(`https://git.example.com${path}`),
    );

    expect(await found).toMatchObject({ kind, api, url: 'https://git.example.com/platform/idp' });
  });

  it('is where platform.yaml says, without asking', async () => {
    const forge = { kind: 'gitea', api: 'https://forge.example.com/api/v1' } as const;

    expect(await findRepository('git@github.com:platform/idp.git', forge, env, network())).toMatchObject(forge);
    expect(asked).toEqual([]);
  });

  it('on a host that is no forge is refused with what to say', async () => {
    await expect(findRepository('https://git.example.com/a/b', {}, env, network())).rejects.toThrow(
      'https://git.example.com: is no forge that is known here; say in platform.yaml which forge it is',
    );
  });
});

describe('the token for it', () => {
  const tokenFor = async (url: string, kind: 'gitea' | 'github', variables: NodeJS.ProcessEnv) => {
    const api = 'https://forge.example.com/api';
    return (await findRepository(url, { kind, api }, variables, network())).token;
  };

  it('is that of the forge, and on a GitHub of one’s own not the one for github.com where there is another', async () => {
    const both = { ...env, GH_ENTERPRISE_TOKEN: 'of-enterprise' };

    expect(await tokenFor('https://github.com/a/b', 'github', both)).toBe('of-github');
    expect(await tokenFor('https://git.example.com/a/b', 'github', both)).toBe('of-enterprise');
    expect(await tokenFor('https://git.example.com/a/b', 'github', env)).toBe('of-github');
    expect(await tokenFor('https://git.example.com/a/b', 'gitea', both)).toBe('of-gitea');
  });

  it('is what the command line of Gitea left for that host, else it is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tea-'));
    mkdirSync(join(folder, 'tea'));
    const login = 'logins:\n  - { url: "https://git.example.com", token: left-there }\n';
    writeFileSync(join(folder, 'tea/config.yml'), login);
    const variables = { XDG_CONFIG_HOME: folder };

    expect(await tokenFor('https://git.example.com/a/b', 'gitea', variables)).toBe('left-there');
    await expect(tokenFor('https://other.example.com/a/b', 'gitea', variables)).rejects.toThrow(
      'there is no token for its API; set GITEA_TOKEN or FORGEJO_TOKEN, or tea login add',
    );
    rmSync(folder, { recursive: true, force: true });
  });
});
