import { layers, type Problem } from '@idp/model';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from './files';

/** What the folder of an environment holds. */
const OF_ENVIRONMENTS = ['environment.yaml', 'cluster.yaml', 'values', 'releases'];

/** Links, and files and folders in places where nothing would read them: they would be left out without a word. */
export function findUnexpected(root: string): readonly Problem[] {
  const environments = visibleIn(root, 'environments').flatMap(({ name }) => findInEnvironment(root, name));
  const components = layers.flatMap((layer) =>
    visibleIn(root, `libs/${layer}`)
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => findInComponent(root, `libs/${layer}/${name}`, name)),
  );
  return [...findLinks(root, 'environments'), ...findLinks(root, 'libs'), ...environments, ...components];
}

function findInEnvironment(root: string, name: string): Problem[] {
  const folder = `environments/${name}`;
  const strange = visibleIn(root, folder).filter((entry) => !OF_ENVIRONMENTS.includes(entry.name));
  const nested = ['values', 'releases'].flatMap((inner) =>
    visibleIn(root, `${folder}/${inner}`)
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${inner}/${entry.name}`),
  );
  return [...strange.map((entry) => `${folder}/${entry.name}`), ...nested].map((where) => ({
    where,
    what: 'is read by nothing',
    remedy: `an environment holds ${OF_ENVIRONMENTS.join(', ')}: rename or remove it`,
  }));
}

function findInComponent(root: string, folder: string, name: string): Problem[] {
  const names = visibleIn(root, folder).map((entry) => entry.name);
  if (names.length === 0 || names.includes('component.ts')) return [];
  const remedy = 'add the definition, or remove the folder';
  return [{ where: folder, what: 'has no component.ts', remedy, concerns: [name] }];
}

function findLinks(root: string, folder: string): Problem[] {
  return visibleIn(root, folder).flatMap((entry) => {
    const where = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return findLinks(root, where);
    return entry.isFile() ? [] : [{ where, what: 'is a link, or no file', remedy: 'put the file itself there' }];
  });
}

function visibleIn(root: string, folder: string): Dirent[] {
  return entriesOf(join(root, folder)).filter(({ name }) => !name.startsWith('.'));
}
