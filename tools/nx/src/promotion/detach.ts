import type { EnvironmentFolder, Platform, Release } from '@idp/model';
import { withEnvironment, withReleases } from '@idp/promotion';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { toldOf } from './clean-gate';
import { planPins } from './plan-pins';
import { openPublisher, publishChange } from './publish-change';
import { repinned } from './repinned';
import { writeChanges } from './write-changes';

/** A pin that is detached: Argo CD keeps what it made of it when it goes. */
export interface Detachment {
  readonly release: Release;
  readonly environment: EnvironmentFolder;
  readonly platform: Platform;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether it becomes a pull request. */
  readonly pr: boolean;
}

/** Detaches a pin in the working tree, or by a pull request. */
export function detach(tree: Tree, detachment: Detachment): GeneratorCallback | void {
  const { environment, platform, pr } = detachment;
  const release = { ...detachment.release, detached: true } as const;
  const { component } = release;
  const { name } = environment;
  console.log(`${component} is detached in ${name}: Argo CD keeps what it made of it when this pin goes`);
  const files = repinned(tree, release, environment, platform);
  if (!pr) return writeChanges(tree, files);
  return async () => {
    const publisher = await openPublisher(tree.root, environment, platform);
    const after = withEnvironment(platform, withReleases(environment, [release]));
    const change = {
      branch: `detach/${name}-${component}`,
      title: `${environment.facts.value.promotion.title}detach ${component} in ${name}`,
      intro: `Argo CD keeps all that it made of ${component} in ${name} when its pin goes or comes to another layer. Nothing else changes.`,
      sections: [],
      files,
      told: await toldOf(() => planPins(platform, after, name, { root: tree.root, today: detachment.today })),
      undo: 'revert the commit',
    };
    console.log(await publishChange(change, environment, publisher));
  };
}
