import { applicationsIn, untilApplications } from './applications';
import { until } from './cluster';
import { publish } from './gitea';
import { nx } from './prepare-workspace';
import { step } from './step';
import { areDone, complaintOf, editPin, kubernetes, paths, pinOf, setCpuOfLoki, untilLoki, type Spine } from './story';
import { mark, markSince } from './timeline';

/** What a wrong pin, a pin before its push, and a pin that nothing can read look like, and what heals by itself. */
export function tellMistakes({ workspace: copy, build, push }: Spine): void {
  describe('a mistake', () => {
    step('in one pin leaves the others going', async () => {
      const workspace = copy();
      editPin(workspace, 'vault', (pin) => ({ ...pin, version: '0.34.1-c00000000' }));
      editPin(workspace, 'loki', ({ override: _, ...pin }) => pin);
      publish(workspace, 'a pin of nothing');
      const applications = await untilApplications(
        kubernetes,
        'vault is unknown',
        (all) => all.get('dev-vault')?.sync === 'Unknown',
      );
      expect(applications.get('dev-vault')?.complaints).toContain('0.34.1-c00000000');
      mark(`a pin of nothing: ${applications.get('dev-vault')?.complaints.trim().split('\n')[0]}`);
      await untilLoki('200m');
      await untilApplications(kubernetes, 'the others are done', (all) => areDone(all, ['vault']));
      expect(await kubernetes.get(paths.vault)).toBeDefined();
      mark('the other Applications went on, and what runs of vault stays');
      workspace.git('checkout', '--quiet', 'HEAD~1', '--', pinOf('vault'));
      publish(workspace, 'vault as before');
      await untilApplications(kubernetes, 'all are done', (all) => areDone(all));
    });

    step('in the order of push and pin heals by itself', async () => {
      const workspace = copy();
      setCpuOfLoki(workspace, '250m');
      build();
      nx(workspace, 'run', 'platform:pin', '--environment=dev');
      publish(workspace, 'loki is pinned too early');
      await untilApplications(kubernetes, 'loki is unknown', (all) => all.get('dev-loki')?.sync === 'Unknown');
      mark('a version is pinned that was not pushed');
      push();
      const since = Date.now();
      await untilLoki('250m');
      await untilApplications(kubernetes, 'all are done', (all) => areDone(all));
      markSince(since, 'the version that was pushed late is live');
      workspace.git('checkout', '--quiet', '--', '.');
    });

    step('that no ApplicationSet can read is told by it, and harms nothing that runs', async () => {
      const workspace = copy();
      editPin(workspace, 'external-secrets', ({ namespace: _, ...pin }) => pin);
      publish(workspace, 'a pin without a namespace');
      await until('the ApplicationSet complains', async () => (await complaintOf(paths.security)) !== '');
      expect(await complaintOf(paths.security)).toContain('map has no entry for key "namespace"');
      expect(areDone(await applicationsIn(kubernetes))).toBe(true);
      mark('an ApplicationSet tells of a pin that it cannot read; its Applications stay');
      workspace.git('checkout', '--quiet', 'HEAD~1', '--', pinOf('external-secrets'));
      publish(workspace, 'external-secrets as before');
    });
  });
}
