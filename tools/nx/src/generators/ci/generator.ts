import { PlatformError } from '@idp/model';
import { generatedFrom, renderYaml } from '@idp/render';
import type { Tree } from '@nx/devkit';
import { environmentsIn } from '../workspace';
import { chainsOf } from './chains';
import { workflowOf } from './workflow';

/** What a person says about a pipeline. */
export interface CiOptions {
  readonly forge: 'gitea' | 'github';
}

/** `nx g ci`: the pipeline of a forge, from the chains of environments that there are. A second run changes nothing. */
export default function ci(tree: Tree, { forge }: CiOptions): void {
  const chains = chainsOf(environmentsIn(tree));
  if (chains.first.length === 0) {
    const remedy = 'say in an environment.yaml which repository Argo CD follows: git: { repository: <URL> }';
    throw new PlatformError([{ where: 'environments', what: 'none of them has Git', remedy }]);
  }
  const header = generatedFrom('environments', `nx g ci --forge=${forge}`);
  tree.write(`.${forge}/workflows/platform.yaml`, renderYaml(workflowOf(forge, chains), header));
}
