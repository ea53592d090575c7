import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetFiles } from './file-memory';

let workspace: string;
const inMemory = (file: string) => join(workspace, '.nx/workspace-data', file);

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'file-memory-'));
});

afterEach(() => rmSync(workspace, { recursive: true }));

describe('forgetFiles', () => {
  it('forgets what was remembered, and keeps the archive from being written again', () => {
    mkdirSync(join(workspace, '.nx/workspace-data'), { recursive: true });
    writeFileSync(inMemory('nx_files.nxt'), 'hashes');
    writeFileSync(inMemory('file-map.json'), '{}');

    forgetFiles(workspace);

    expect(statSync(inMemory('nx_files.nxt')).isDirectory()).toBe(true);
    expect(existsSync(inMemory('file-map.json'))).toBe(false);
  });

  it('can be called on a fresh clone, and again', () => {
    forgetFiles(workspace);
    forgetFiles(workspace);

    expect(statSync(inMemory('nx_files.nxt')).isDirectory()).toBe(true);
  });
});
