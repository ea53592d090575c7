import { git } from '@idp/history';
import type { CurrentJob } from './push-current';

/** Which charts Git does not know yet as they are pushed, as a sentence: until then it finds none by their revision. */
export async function findUncommitted(jobs: readonly CurrentJob[], workspaceRoot: string): Promise<readonly string[]> {
  const status = await git(workspaceRoot, 'status', '--porcelain', '--untracked-files=all', '--', 'charts');
  const changed = new Set((status?.toString('utf8') ?? '').split('\n').map((line) => line.slice('XY '.length)));
  const names = jobs.map(({ component }) => component).filter((name) => changed.has(`charts/${name}/Chart.yaml`));
  if (names.length === 0) return [];
  return [`not committed: ${names.join(', ')}; Git finds nothing by their revision until charts/ is committed`];
}
