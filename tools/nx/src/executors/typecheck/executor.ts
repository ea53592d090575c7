import { join, sep } from 'node:path';
import ts from 'typescript';
import type { Outcome } from '../../outcome';
import type { Prepare } from '../../executor';

/** Checks types in one program of the whole workspace; a project answers for its own files. */
const typecheck: Prepare = (_projects, workspaceRoot) => {
  const program = programOf(workspaceRoot);
  return ({ root }) => outcomeOfFiles(program, join(workspaceRoot, root) + sep, workspaceRoot);
};

export default typecheck;

function programOf(workspaceRoot: string): ts.Program {
  const file = join(workspaceRoot, 'tsconfig.json');
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, workspaceRoot);
  const mistakes = error ? [error] : errors;
  if (mistakes.length > 0) throw new Error(textOf(mistakes, workspaceRoot));
  return ts.createProgram(fileNames, options);
}

function outcomeOfFiles(program: ts.Program, folder: string, workspaceRoot: string): Outcome {
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  const mistakes = files.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return { success: mistakes.length === 0, message: textOf(mistakes, workspaceRoot) };
}

function textOf(diagnostics: readonly ts.Diagnostic[], workspaceRoot: string): string {
  return ts
    .formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => workspaceRoot,
      getNewLine: () => '\n',
    })
    .trimEnd();
}
