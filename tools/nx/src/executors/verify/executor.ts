import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prepare } from '../../executor';
import { proofGroundsOf } from '../../grounds/proof-grounds';
import { trustedGrounds } from '../../grounds/written';
import { keptResults } from '../../kept-results';
import { today } from '../../today';
import { isCleanProof, type Proof } from './proof';
import type { VerifyProject } from './verify';

/** What a run is asked for. */
export interface VerifyOptions {
  readonly json: boolean;
  /** Whether the charts that environments pin are proven, and not the working tree. */
  readonly pins: boolean;
  /** The only environment in which a component is proven; all in which it is on where none is named. */
  readonly environment: string;
}

/**
 * Verifies components and environments. What was found clean before on the same grounds is not looked at again, but in
 * CI, which takes nobody's word for it.
 */
const verify: Prepare<VerifyOptions> = (projects, workspaceRoot, { json = false, pins = false, environment }) => {
  const results = keptResults();
  const written = trustedGrounds(workspaceRoot);
  const asked = { pins, environment };
  let opened: Promise<VerifyProject> | undefined;
  const prove = async (project: Parameters<VerifyProject>[0]): Promise<Proof> => {
    // All that proves is large, and is loaded where something has to be proven.
    const verifyProject = await (opened ??= import('./open-verifier').then(({ openVerifier }) =>
      openVerifier(projects, workspaceRoot, results, written, asked),
    ));
    return verifyProject(project);
  };
  const grounds = written && proofGroundsOf(written, workspaceRoot, process.env);
  return async (project) => {
    const { success, verdicts, report } =
      grounds === undefined
        ? await prove(project)
        : await results.remember(['proof', grounds, asked, today(), project.root], isCleanProof, () => prove(project));
    await write(workspaceRoot, `dist/verify/${project.name}.json`, verdicts);
    return { success, message: json ? verdicts : report };
  };
};

/** Writes what is not there already. */
async function write(root: string, path: string, text: string): Promise<void> {
  const before = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (before === text) return;
  const { writeText } = await import('@idp/workspace');
  await writeText(root, path, text);
}

export default verify;
