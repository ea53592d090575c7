import { join } from 'node:path';
import { ESLint } from 'eslint';
import type { Prepare } from '../../executor';

/** Lints with one ESLint, so that its configuration is loaded once for all projects. */
const lint: Prepare = async (_projects, workspaceRoot) => {
  const eslint = new ESLint({ cwd: workspaceRoot, errorOnUnmatchedPattern: false });
  const formatter = await eslint.loadFormatter('stylish');

  return async ({ root }) => {
    const results = await eslint.lintFiles([join(workspaceRoot, root)]);
    const clean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
    return { success: clean, message: (await formatter.format(results)).trim() };
  };
};

export default lint;
