import { git, linesOfGit } from './git';

/**
 * The commit whose `charts/` holds a version of a component: one of what is checked out, else one of any branch or tag,
 * since a version is its content wherever it is. Undefined where none does that is here.
 */
export async function commitWithVersion(root: string, component: string, version: string): Promise<string | undefined> {
  return (await commitIn(root, 'HEAD', component, version)) ?? (await commitIn(root, '--all', component, version));
}

async function commitIn(root: string, where: string, component: string, version: string): Promise<string | undefined> {
  const path = `charts/${component}/Chart.yaml`;
  const line = `version: ${version}`;
  // The newest of them either brought the version, or is the one after the last that had it.
  const [commit] = await linesOfGit(root, 'log', '-1', '--format=%H', `-S${line}`, where, '--', path);
  if (commit === undefined) return undefined;
  for (const candidate of [commit, `${commit}^`]) {
    const text = await git(root, 'show', `${candidate}:${path}`);
    if (text?.toString('utf8').split('\n').includes(line)) return candidate;
  }
  return undefined;
}
