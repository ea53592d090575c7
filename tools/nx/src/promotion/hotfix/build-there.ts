import { runGit } from '@idp/forge';
import { PlatformError } from '@idp/model';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Builds a component in a working tree beside this one, by the tools that are in it; the packages are those of here. */
export async function buildThere(root: string, folder: string, component: string): Promise<void> {
  const [here, then] = await Promise.all([root, folder].map((one) => readFile(join(one, 'package-lock.json'), 'utf8')));
  if (here !== then) throw otherPackages(component);
  await linkModules(root, folder);
  await run(folder, 'sync');
  await run(folder, 'run', `${component}:build`);
  const changed = (await runGit(folder, ['status', '--porcelain', '--untracked-files=all'])).split('\n');
  const others = changed.map((line) => line.trim().split(/\s+/).at(-1) ?? '').filter((path) => !isOf(component, path));
  if (others.length > 0) throw tooMuch(component, others);
}

/** Workspace packages are links into a tree: those of the tree beside this one are its own. */
async function linkModules(root: string, folder: string): Promise<void> {
  const modules = join(root, 'node_modules');
  await mkdir(join(folder, 'node_modules/@idp'), { recursive: true });
  for (const name of await readdir(modules))
    if (name !== '@idp' && name !== '.cache') await symlink(join(modules, name), join(folder, 'node_modules', name));
  await symlink(join('..', '..', 'tools/nx'), join(folder, 'node_modules/@idp/nx'));
}

function run(folder: string, ...args: readonly string[]): Promise<void> {
  const nx = join(folder, 'node_modules/nx/dist/bin/nx.js');
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('NX_'));
  const env = { ...Object.fromEntries(own), NX_NO_CLOUD: 'true', NO_COLOR: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [nx, ...args], { cwd: folder, env }, (error, printed, complaints) => {
      if (error === null) return resolve();
      const what = `nx ${args.join(' ')} fails with the change: ${`${printed}${complaints}`.trim().slice(-2000)}`;
      reject(new PlatformError([{ where: '--hotfix', what, remedy: 'make the change as it fits what is pinned' }]));
    });
  });
}

function isOf(component: string, path: string): boolean {
  const own = `^(charts/${component}/|docs/reference/${component}\\.md$|libs/[^/]+/${component}/|environments/[^/]+/values/${component}\\.yaml$)`;
  return new RegExp(own).test(path);
}

function tooMuch(component: string, paths: readonly string[]): PlatformError {
  const what = `it changes more than ${component}: ${paths.slice(0, 5).join(', ')}`;
  return new PlatformError([{ where: '--hotfix', what, remedy: 'promote instead, or make a smaller change' }]);
}

function otherPackages(component: string): PlatformError {
  const what = `what is pinned of ${component} was built with other packages than are installed here`;
  const remedy = 'check out the commit of that version, npm ci, make the change there, build, push it by hand';
  return new PlatformError([{ where: '--hotfix', what, remedy }]);
}
