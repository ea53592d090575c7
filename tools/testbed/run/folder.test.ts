import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, pathsOf, stateOf, writePrivate } from './folder';
import { fixedPorts } from './ports';

const root = mkdtempSync(join(tmpdir(), 'folder-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the folder of a testbed', () => {
  it('is emptied of an earlier testbed', () => {
    const paths = pathsOf(join(root, 'again'));
    makeFolder(paths, { ports: fixedPorts });
    writePrivate(paths.giteaToken, 'old');
    makeFolder(paths, { ports: fixedPorts, namespace: 'n' });

    expect(existsSync(paths.giteaToken)).toBe(false);
    expect(stateOf(paths)).toEqual({ ports: fixedPorts, namespace: 'n' });
  });

  it('is refused when it holds anything else', () => {
    const folder = join(root, 'documents');
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');

    expect(() => makeFolder(pathsOf(folder), { ports: fixedPorts })).toThrow('holds files that are not of a testbed');
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
  });

  it('and its secrets are read by their owner alone', () => {
    const paths = pathsOf(join(root, 'private'));
    makeFolder(paths, { ports: fixedPorts });
    writePrivate(paths.giteaToken, 'T');

    expect(statSync(paths.folder).mode & 0o777).toBe(0o700);
    expect(statSync(paths.giteaToken).mode & 0o777).toBe(0o600);
  });

  it('says so where no testbed was brought up', () => {
    expect(() => stateOf(pathsOf(join(root, 'none')))).toThrow('there is no testbed; run npm run testbed:up');
  });
});
