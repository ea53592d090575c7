import { join } from 'node:path';
import { isDone, untilApplications } from './applications';
import { identityOf, ownersOf, workloadsIn } from './cluster';
import { firstDayOf } from './components-of';
import { giveArgoCd } from './give-argocd';
import { publish, publishWorkspace, tellOfPushes } from './gitea';
import { applyByHand } from './hand-over';
import { nx } from './prepare-workspace';
import { step } from './step';
import { areDone, components, kubernetes, paths, testbed, type Spine } from './story';
import { mark, markSince } from './timeline';

const root = join(__dirname, '../..');

/** From an empty registry to everything Synced and Healthy, and what was applied by hand taken over. */
export function tellFirstDay({ workspace: copy, build, push }: Spine): void {
  describe('the first day', () => {
    let byHand: { readonly certManager: unknown; readonly all: ReadonlyMap<string, string> };

    step('charts are in the registry, and the repository is in the forge', async () => {
      const workspace = copy();
      nx(workspace, 'run-many', '-t', 'lock');
      build();
      expect(push()).toContain(`dev: ${components.length} charts, ${components.length} pushed`);
      build();
      await publishWorkspace(testbed, workspace, 'platform');
      publish(workspace, 'dev is the testbed');
      mark(`${components.length} charts are pushed and pinned, the repository is in the forge`);
    });

    step('components are applied by hand, as Argo CD would apply them', async () => {
      const workspace = copy();
      const first = await firstDayOf('dev');
      for (const component of first) await applyByHand(testbed, workspace, component);
      await testbed.exec('kubectl', ['-n', 'cert-manager', 'rollout', 'status', 'deployment/cert-manager']);
      byHand = { certManager: await identityOf(kubernetes, paths.certManager), all: await workloadsIn(kubernetes) };
      mark(`${first.join(', ')} are applied by hand`);
    });

    step('the root Application says that it may not read the forge', async () => {
      const workspace = copy();
      const files = ['project-root', 'root'].map(
        (name) => `--filename=${workspace.root}/apps-of-apps/dev/${name}.yaml`,
      );
      await testbed.exec('kubectl', ['apply', '--server-side', ...files]);
      // What it says first may be that its project, which came a moment ago, is not there.
      const needsCredentials = 'authentication required';
      await untilApplications(
        kubernetes,
        `the root says: ${needsCredentials}`,
        (all) => all.get('dev')?.sync === 'Unknown' && all.get('dev')?.complaints.includes(needsCredentials) === true,
        120_000,
      );
      mark('the root Application is applied, and has no credentials');
    });

    step('given the documented Secrets, everything becomes Synced and Healthy by itself, from any order', async () => {
      const workspace = copy();
      const since = Date.now();
      await giveArgoCd(testbed, workspace, root);
      await tellOfPushes(testbed, 'platform');
      await untilApplications(kubernetes, 'all are done', (all) => areDone(all) && isDone(all.get('dev')));
      markSince(since, `${components.length} Applications and the root are Synced and Healthy`);
    });

    step('what was applied by hand is taken over: nothing restarts, and Argo CD owns it', async () => {
      expect(await identityOf(kubernetes, paths.certManager)).toEqual(byHand.certManager);
      const now = await workloadsIn(kubernetes);
      expect(byHand.all.size).toBeGreaterThan(5);
      expect(new Map([...byHand.all.keys()].map((name) => [name, now.get(name)]))).toEqual(byHand.all);
      expect(ownersOf(await kubernetes.get(paths.certManager))).toEqual(['argocd-controller Apply']);
      mark('cert-manager is taken over, without a new generation and without a new pod');
    });
  });
}
