import type { FileChange } from '@idp/promotion';
import type { Tree } from '@nx/devkit';

/** Makes changes of files in the workspace that a generator writes. */
export function writeChanges(tree: Tree, changes: readonly FileChange[]): void {
  for (const { path, content } of changes)
    if (content === undefined) tree.delete(path);
    else tree.write(path, content);
}
