import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRepository, copyTools, writeAll } from './copies';

describe('a copy of a repository', () => {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
  const repository = join(scratch, 'repository');
  const files = {
    '.gitignore': 'node_modules/\n.nx/\n',
    '.nx/cache': 'ours',
    'libs/security/vault/component.ts': 'real',
    'node_modules/yaml/package.json': '{}',
    'platform.yaml': 'real',
    'tools/nx/executors.cjs': 'tool',
  };

  beforeAll(() => {
    writeAll(
      repository,
      Object.entries(files).map(([path, content]) => ({ path, content })),
    );
    mkdirSync(join(repository, 'node_modules/@idp'));
    symlinkSync('../../tools/nx', join(repository, 'node_modules/@idp/nx'));
    execFileSync('git', ['init', '--quiet'], { cwd: repository });
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('has the files that Git has or would take, and nothing that Git ignores', () => {
    const copy = join(scratch, 'copy');
    copyRepository(repository, copy);

    expect(readFileSync(join(copy, 'libs/security/vault/component.ts'), 'utf8')).toBe('real');
    expect(existsSync(join(copy, '.nx'))).toBe(false);
  });

  it('links packages, but runs its own plugin, which would otherwise work on the repository', () => {
    const copy = join(scratch, 'linked');
    copyRepository(repository, copy);

    expect(realpathSync(join(copy, 'node_modules/yaml'))).toBe(join(repository, 'node_modules/yaml'));
    expect(realpathSync(join(copy, 'node_modules/@idp/nx'))).toBe(join(copy, 'tools/nx'));
  });

  it('can hold another platform with the same tools', () => {
    const copy = join(scratch, 'tools');
    copyTools(repository, copy, [{ path: 'platform.yaml', content: 'generated' }]);

    expect(readFileSync(join(copy, 'platform.yaml'), 'utf8')).toBe('generated');
    expect(existsSync(join(copy, 'libs'))).toBe(false);
    expect(existsSync(join(copy, 'tools/nx/executors.cjs'))).toBe(true);
  });
});
