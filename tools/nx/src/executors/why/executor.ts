import { PlatformError } from '@idp/model';
import { environmentNamed } from '../../environment-named';
import type { Prepare } from '../../executor';
import { openWorkspace } from '../../open-workspace';
import { whyOf } from './why';

/** The chart value that is asked about. */
export interface WhyOptions {
  readonly environment: string;
  readonly path: string;
}

/** Says where a chart value comes from and what it reaches. */
const why: Prepare<WhyOptions> = async (_projects, root, { environment, path }) => {
  const workspace = await openWorkspace(root);
  const found = environmentNamed(environment, workspace.platform);
  if (!path) throw new PlatformError([{ where: '--path', what: 'is missing', remedy: 'name a chart value' }]);
  return () => whyOf(path, found, workspace);
};

export default why;
