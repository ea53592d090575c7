import { PlatformError } from '@idp/model';
import { openSources } from '@idp/upstream';
import { loadPlatform } from '@idp/workspace';
import { environmentNamed } from '../../environment-named';
import type { Prepare } from '../../executor';
import { today } from '../../today';
import { whyOf } from './why';

/** The chart value that is asked about. */
export interface WhyOptions {
  readonly environment: string;
  readonly path: string;
}

/** Says where a chart value comes from and what it reaches. */
const why: Prepare<WhyOptions> = async (_projects, root, { environment, path }) => {
  const platform = await loadPlatform(root);
  const found = environmentNamed(environment, platform);
  if (!path) throw new PlatformError([{ where: '--path', what: 'is missing', remedy: 'name a chart value' }]);
  const sources = openSources(platform.settings, root);
  return () => whyOf(path, found, { root, platform, sources, today: today() });
};

export default why;
