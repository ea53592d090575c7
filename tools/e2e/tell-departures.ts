import { listAt } from '@idp/model';
import { textAt, valueAt } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { applicationsIn, isDone } from './applications';
import { NAMESPACE, type Link } from './chain';
import { until } from './cluster';
import { nx } from './prepare-workspace';
import type { PullRequests, ShownRequest } from './pull-requests';
import { step } from './step';
import { kubernetes } from './story';
import { mark } from './timeline';

/** What the story of promotion hands over to what follows it. */
export interface Told {
  workspace(): WorkspaceCopy;
  /** Merges the pull request of a branch, and brings main here. */
  merged(branch: string): Promise<void>;
  /** Does what the pipeline of main does. */
  pipeline(): string;
  /** Makes a pull request of what the working tree has, and merges it. */
  changed(branch: string, message: string): Promise<void>;
  promoted(link: Link): Promise<string>;
  readonly requests: PullRequests;
  /** The one open pull request of a branch. */
  requestOf(branch: string): Promise<ShownRequest>;
  /** Waits until a component runs as it is pinned, by the name that clusters know. */
  untilRuns(link: Link, component: string, known?: string): Promise<void>;
}

const application = (link: Link) => `/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/${link}-speaker`;

/** Which object it is that says something in an environment: one that was made anew is another. */
async function identity(link: Link): Promise<string> {
  const object = await kubernetes.get(`/api/v1/namespaces/${NAMESPACE}/configmaps/speaker-${link}`);
  return textAt(object, 'metadata', 'uid');
}

async function untilDetached(link: Link): Promise<void> {
  await until(`speaker is detached in ${link}`, async () => {
    const found = await kubernetes.get(application(link));
    return found !== undefined && listAt(found, 'metadata', 'finalizers').length === 0;
  });
}

async function untilMoved(link: Link): Promise<void> {
  await until(`speaker is of portal in ${link}`, async () => {
    const found = await kubernetes.get(application(link));
    const isThere = valueAt(found, 'spec', 'project') === `${link}-portal`;
    return isThere && isDone((await applicationsIn(kubernetes)).get(`${link}-speaker`));
  });
}

/** How components go to another layer and away, told after a chain has come to be. */
export function tellDepartures({ workspace, merged, pipeline, changed, promoted }: Told): void {
  const move = (...args: string[]) => nx(workspace(), 'g', 'move-component', 'speaker', '--layer=portal', ...args);
  const remove = (component: string, ...args: string[]) =>
    workspace().nx('g', 'remove-component', component, '--environment=trial', '--pr', ...args).output;

  describe('a component that goes to another layer', () => {
    step('is detached first, and is the same where it has arrived', async () => {
      const before = [await identity('trial'), await identity('proof')];
      for (const link of ['trial', 'proof'] as const) {
        move(`--environment=${link}`, '--pr');
        await merged(`detach/${link}-speaker`);
        await untilDetached(link);
      }
      mark('speaker is detached in trial and proof');
      move();
      nx(workspace(), 'run-many', '-t', 'build');
      await changed('move-speaker', 'refactor(speaker): it is of the portal');
      pipeline();
      await untilMoved('trial');
      await promoted('proof');
      await untilMoved('proof');

      expect([await identity('trial'), await identity('proof')]).toEqual(before);
      mark('speaker is of another layer in trial and proof, and was made anew in neither');
    });

    step('waits where it is attached', () => {
      expect(workspace().nx('g', 'promote', '--to=live').output).toMatch(
        /speaker .* waits\n.*layer fails: comes from observability and is not detached in live/,
      );
      return Promise.resolve();
    });
  });

  describe('a component that leaves', () => {
    step('is kept by who needs it', () => {
      expect(remove('greeter')).toContain('greeter in trial: is needed by speaker');
      return Promise.resolve();
    });

    step('is detached, then goes without what it made', async () => {
      const before = await identity('trial');
      remove('speaker');
      await merged('detach/trial-speaker');
      await untilDetached('trial');
      remove('speaker');
      await merged('remove/trial-speaker');
      pipeline();
      await until('its Application is gone', async () => (await kubernetes.get(application('trial'))) === undefined);

      expect(await identity('trial')).toBe(before);
      expect(remove('speaker')).toContain('nothing is left of speaker in trial');
      mark('speaker has left trial; what it made is there');
    });
  });
}
