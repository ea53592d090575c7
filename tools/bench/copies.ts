import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { WorkspaceFile } from './generate-workspace';

/** What people write and what is generated from it: everything of a workspace that is not its tools. */
const PLATFORM = /^(libs|environments|charts|apps-of-apps|docs)\/|^(platform\.yaml|CODEOWNERS)$/;

/** Copies a repository as it is in the working tree; what Git ignores stays behind, and packages are linked. */
export function copyRepository(repository: string, to: string): void {
  copyFiles(repository, to, filesOf(repository));
}

/** Copies the tools of a repository and writes these files in the place of its platform. */
export function copyTools(repository: string, to: string, platform: readonly WorkspaceFile[]): void {
  const tools = filesOf(repository).filter((path) => !PLATFORM.test(path));
  copyFiles(repository, to, tools);
  writeAll(to, platform);
}

/** Writes files below a root. */
export function writeAll(root: string, files: readonly WorkspaceFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Makes every task of a copy do nothing: its projects, targets, inputs and outputs stay. */
export function emptyTasks(root: string): void {
  copyFileSync(join(__dirname, 'files/executors.cjs'), join(root, 'tools/nx/executors.cjs'));
}

function filesOf(repository: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(repository, path)));
}

function copyFiles(repository: string, to: string, files: readonly string[]): void {
  for (const path of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(repository, path), join(to, path));
  }
  linkPackages(repository, to);
}

/** Links each installed package; one that is part of the repository, such as the plugin, is linked to its copy. */
function linkPackages(repository: string, to: string): void {
  const modules = join(repository, 'node_modules');
  const root = realpathSync(repository);
  for (const name of packagesIn(modules)) {
    const target = realpathSync(join(modules, name));
    const isOwn = target.startsWith(`${root}${sep}`) && !target.includes(`${sep}node_modules${sep}`);
    mkdirSync(dirname(join(to, 'node_modules', name)), { recursive: true });
    symlinkSync(isOwn ? join(to, relative(root, target)) : target, join(to, 'node_modules', name));
  }
}

function packagesIn(modules: string): string[] {
  return readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}
