import { join, sep } from 'node:path';
import { runCLI } from 'jest';
import type { Outcome } from '../../outcome';
import type { Prepare } from '../../executor';

type TestFile = Awaited<ReturnType<typeof runCLI>>['results']['testResults'][number];
type CountsAndReport = 'failureMessage' | 'numFailingTests' | 'numPassingTests' | 'testExecError';

/** Runs Jest once over the folders of all projects; Jest prints as it goes, a project answers for its own files. */
const test: Prepare = async (projects, workspaceRoot) => {
  process.env.NODE_ENV ??= 'test';
  const folders = projects.map(({ root }) => join(workspaceRoot, root));
  const { results } = await runCLI({ _: [], $0: 'jest', roots: folders, passWithNoTests: true, verbose: false }, [
    workspaceRoot,
  ]);

  return ({ name, root }) => {
    const folder = join(workspaceRoot, root) + sep;
    return outcomeOfFiles(
      name,
      results.testResults.filter(({ testFilePath }) => testFilePath.startsWith(folder)),
    );
  };
};

export default test;

/** The outcome of the test files of one project. A file that could not even be loaded counts as a failed test. */
export function outcomeOfFiles(project: string, files: readonly Pick<TestFile, CountsAndReport>[]): Outcome {
  if (files.length === 0) return { success: true, message: `${project} has no tests` };
  const passed = sum(files.map((file) => file.numPassingTests));
  const failed = sum(files.map((file) => (file.testExecError ? 1 : file.numFailingTests)));
  if (failed === 0) return { success: true, message: '' };
  const reports = files.flatMap(({ failureMessage }) => failureMessage ?? []);
  return { success: false, message: [...reports, `${failed} tests failed, ${passed} passed`].join('\n') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
