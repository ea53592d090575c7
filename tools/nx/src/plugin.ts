import { join } from 'node:path';
import type { CreateNodes, PostTasksExecution, PreTasksExecution } from '@nx/devkit';
import { baseOf } from './base';
import { refuseCycles } from './cycles';
import { forgetFiles } from './file-memory';
import { inferProjects, projectFiles } from './inference';
import { listingOf } from './listing';
import { today } from './today';

const workspaceRoot = join(__dirname, '../../..');

forgetFiles(workspaceRoot);

// Nx hashes it for the tasks that judge expiry dates: yesterday's result is not today's.
process.env.IDP_TODAY = today();

// What a plan compares with when it is run by `nx affected`.
process.env.IDP_BASE ??= baseOf(process.argv, process.env);

/** The name under which Nx reports on this plugin. */
export const name = '@idp/nx';

/** Infers the projects of this workspace from the files that people write, without any configuration file. */
export const createNodes: CreateNodes = [
  projectFiles,
  (files) => {
    // Nx hashes them for the tasks that depend on which files there are, also on those that it ignores.
    process.env.IDP_SOURCES = listingOf(workspaceRoot, ['libs', 'environments'], ['releases']);
    process.env.IDP_PINS = listingOf(workspaceRoot, ['environments']);
    return inferProjects(files);
  },
];

/** Refuses to run anything while needs form a cycle. */
export const preTasksExecution: PreTasksExecution = () => refuseCycles(workspaceRoot);

/**
 * Ends a run with failed tasks with exit code 1. Nx 23.2 takes one in which others were skipped for interrupted, since
 * it keeps no result of a skipped task, and would end it with 130.
 */
export const postTasksExecution: PostTasksExecution = (_options, { taskResults }) => {
  if (Object.values(taskResults).some(({ status }) => status === 'failure')) process.exit(1);
};
