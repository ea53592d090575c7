import { commitsBetween } from '@idp/history';
import { codeSpan, type EnvironmentFolder, type Platform, type Release } from '@idp/model';
import { withEnvironment, withReleases, type FileChange } from '@idp/promotion';
import { toldOf } from '../clean-gate';
import { planPins } from '../plan-pins';
import { publishChange, type Publisher } from '../publish-change';

/** A chart for one environment, beside the chain. */
export interface PreparedHotfix {
  readonly environment: EnvironmentFolder;
  readonly platform: Platform;
  readonly before: Release;
  readonly release: Release;
  /** The commit of the change, and the one that has the chart. */
  readonly change: string;
  readonly commit: string;
  readonly files: readonly FileChange[];
  /** How the change comes to main, and the hold goes. */
  readonly wayBack: string;
}

/** Makes the pull request of a hotfix, or updates it; says what became of it. */
export async function publishHotfix(
  hotfix: PreparedHotfix,
  publisher: Publisher,
  { root, today }: { readonly root: string; readonly today: string },
): Promise<void> {
  const { environment, platform, before, release, change, commit, files, wayBack } = hotfix;
  const { component } = release;
  const { name, facts } = environment;
  const after = withEnvironment(platform, withReleases(environment, [release]));
  const commits = await commitsBetween(root, before, release);
  const published = {
    branch: `hotfix/${name}-${component}`,
    title: `${facts.value.promotion.title}hotfix ${component} in ${name}`,
    intro: `Runs in ${name} what it runs of ${component}, with one change, built from the commit of that version.`,
    sections: [
      { title: 'What moves', lines: [`**${component}** ${codeSpan(before.version)} → ${codeSpan(release.version)}`] },
      {
        title: 'The change',
        lines: [
          `of ${change.slice(0, 12)}, as commit ${commit.slice(0, 12)}`,
          ...(commits ?? []).map(({ subject }) => codeSpan(subject)),
        ],
      },
      { title: 'How it gets back to main', lines: [wayBack] },
    ],
    files,
    told: await toldOf(() => planPins(platform, after, name, { root, today })),
    undo: `revert the commit, or \`npx nx g rollback --environment=${name} --to=${publisher.origin.commit.slice(0, 12)} --component=${component} --pr\``,
  };
  console.log(await publishChange(published, environment, publisher));
}
