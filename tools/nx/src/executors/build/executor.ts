import { loadPlatform } from '@idp/workspace';
import type { Prepare } from '../../executor';
import { today } from '../../today';
import { builderOf } from './build';

/** Writes the charts of components and the apps-of-apps of environments; the platform is read once for all of them. */
const build: Prepare = async (projects, workspaceRoot) =>
  builderOf(await loadPlatform(workspaceRoot), projects, workspaceRoot, today());

export default build;
