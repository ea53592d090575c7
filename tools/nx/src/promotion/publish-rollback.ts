import { PlatformError, type EnvironmentFolder, type Platform } from '@idp/model';
import {
  branchNamed,
  sectionsOfReturns,
  withEnvironment,
  withReleases,
  type FileChange,
  type Returns,
} from '@idp/promotion';
import { toldOf } from './clean-gate';
import { planPins } from './plan-pins';
import { openPublisher, publishChange } from './publish-change';
import { stateRisksOf } from './state-risks';

/** A rollback before it is published. */
export interface Rollback {
  readonly environment: EnvironmentFolder;
  readonly found: Returns;
  /** The components that somebody named; all of them where nobody did. */
  readonly components: readonly string[];
  /** The commit whose pins come back. */
  readonly to: string;
  readonly platform: Platform;
  readonly files: readonly FileChange[];
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Makes the pull request of a rollback, or updates it; says what became of it. */
export async function publishRollback(rollback: Rollback): Promise<void> {
  const { environment, found, components, to, platform, files, root, today } = rollback;
  const { name } = environment;
  const names = found.returns.map(({ component }) => component);
  if (names.length === 0) return console.log('nothing goes back, and no pull request is made');
  const publisher = await openPublisher(root, environment, platform);
  const after = withReleases(
    environment,
    found.returns.map((one) => one.after),
  );
  const told = await toldOf(() => planPins(platform, withEnvironment(platform, after), name, { root, today }));
  const change = {
    branch: branchNamed('rollback', [name, to, ...[...components].sort()]),
    title: `${environment.facts.value.promotion.title}roll ${names.join(', ').slice(0, 80)} in ${name} back to ${to}`,
    intro: `Pins again what ${name} pinned at ${to}, and holds it until somebody says otherwise.`,
    sections: sectionsOfReturns(found, told instanceof PlatformError ? [] : stateRisksOf(told.plan)),
    files,
    told,
    undo: `take ${names.join(', ')} out of \`holds\` in \`${environment.facts.path}\`, then \`npx nx g promote --to=${name} --component=${names.join(',')} --pr\``,
  };
  console.log(await publishChange(change, environment, publisher));
}
