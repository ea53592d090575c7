import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { findRenameProblems } from './find-rename-problems';

const store = { name: 'store', description: 'Keeps things.', namespace: 'store', owner: 'platform-team' };
const components = [
  aComponentFolder(store),
  aComponentFolder({ ...store, name: 'logs', formerly: 'journal' }),
  aComponentFolder({ ...store, name: 'dex' }),
];
const platform = aPlatform(components, [anEnvironmentFolder({}, {}, 'dev')]);

function saysOf(name: string, to: string): readonly string[] {
  const component = components.find((other) => other.name === name);
  if (component === undefined) throw new TypeError(`there is no ${name}`);
  return findRenameProblems(component, to, platform).map(({ where, what }) => `${where}: ${what}`);
}

describe('a component', () => {
  it('gets a name that is free, also one that it had', () => {
    expect(saysOf('store', 'vault')).toEqual([]);
    expect(saysOf('logs', 'journal')).toEqual([]);
  });

  it.each([
    ['Vault', '--name: "Vault" is no name'],
    ['store', '--name: "store" is taken'],
    ['dev', '--name: "dev" is taken'],
    ['platform', '--name: "platform" is taken'],
    ['dex', '--name: "dex" is dex, here or in clusters'],
    ['journal', '--name: "journal" is logs, here or in clusters'],
  ])('does not get the name %s', (to, says) => {
    expect(saysOf('store', to)).toEqual([says]);
  });

  it('keeps the name by which contracts know it', () => {
    expect(saysOf('dex', 'logins')).toEqual([expect.stringContaining('contracts know dex by its name')]);
  });
});
