import { codeSpan, type EnvironmentFolder, type Platform, type Release } from '@idp/model';
import { withEnvironment, withReleases, type FileChange, type Section } from '@idp/promotion';
import { toldOf } from './clean-gate';
import { planPins } from './plan-pins';
import { openPublisher, publishChange } from './publish-change';

/** An override before it is published. */
export interface Override {
  readonly environment: EnvironmentFolder;
  /** The pin with it, or without it. */
  readonly release: Release;
  readonly platform: Platform;
  readonly files: readonly FileChange[];
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Makes the pull request of an override, or updates it; says what became of it. */
export async function publishOverride({ environment, release, platform, files, root, today }: Override): Promise<void> {
  const { name } = environment;
  const { component, override } = release;
  const publisher = await openPublisher(root, environment, platform);
  const after = withEnvironment(platform, withReleases(environment, [release]));
  const told = await toldOf(() => planPins(platform, after, name, { root, today }));
  const what = override
    ? `override ${component} in ${name} until ${override.expires}`
    : `end the override of ${component} in ${name}`;
  const change = {
    branch: `override/${name}-${component}`,
    title: `${environment.facts.value.promotion.title}${what}`,
    intro: override
      ? `Lays chart values over those of ${component} in ${name}, without a new chart.`
      : `${component} in ${name} has the values of its chart again.`,
    sections: override ? [sectionOf(override)] : [],
    files,
    told,
    undo: override
      ? `\`npx nx g override --environment=${name} --component=${component} --remove --pr\``
      : 'revert the commit',
  };
  console.log(await publishChange(change, environment, publisher));
}

function sectionOf({ reason, owner, expires, values }: NonNullable<Release['override']>): Section {
  const lines = [
    `reason: ${codeSpan(reason)}`,
    `owner: ${owner}`,
    `until: ${expires}`,
    `values: ${codeSpan(JSON.stringify(values), { longest: 600 })}`,
  ];
  return { title: 'What is overridden', lines };
}
