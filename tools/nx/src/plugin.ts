import { join } from 'node:path';
import type { CreateNodes, PreTasksExecution } from '@nx/devkit';
import { refuseCycles } from './cycles';
import { forgetFiles } from './file-memory';
import { componentsOf, inferProjects, projectFiles } from './inference';
import { today } from './today';

forgetFiles(join(__dirname, '../../..'));

// Nx hashes it for the tasks that judge expiry dates: yesterday's result is not today's.
process.env.IDP_TODAY = today();

/** The name under which Nx reports on this plugin. */
export const name = '@idp/nx';

/** Infers the projects of this workspace from the files that people write, without any configuration file. */
export const createNodes: CreateNodes = [
  projectFiles,
  (files) => {
    // Nx hashes it for the charts, which depend on what else there is.
    process.env.IDP_COMPONENTS = componentsOf(files).join(' ');
    return inferProjects(files);
  },
];

/** Refuses to run anything while needs form a cycle. */
export const preTasksExecution: PreTasksExecution = (_options, { workspaceRoot }) => refuseCycles(workspaceRoot);
