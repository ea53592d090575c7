import { textAt } from '@idp/testbed';
import { untilApplications } from './applications';
import { until } from './cluster';
import { publish } from './gitea';
import { step } from './step';
import { complaintOf, editPin, kubernetes, paths, pinOf, type Spine } from './story';
import { mark } from './timeline';

/** What goes with a pin, and what stays. */
export function tellLostPins({ workspace: copy, build }: Spine): void {
  describe('a pin that goes', () => {
    step('takes its component with it, and no definition of kinds', async () => {
      const workspace = copy();
      workspace.git('rm', '--quiet', pinOf('loki'), pinOf('prometheus-operator-crds'));
      build();
      publish(workspace, 'without loki and the kinds of monitoring');
      const gone = ['dev-loki', 'dev-prometheus-operator-crds'];
      await untilApplications(kubernetes, 'both are gone', (all) => gone.every((name) => !all.has(name)));

      expect(await kubernetes.get(paths.loki)).toBeUndefined();
      expect(await kubernetes.get(paths.serviceMonitors)).toBeDefined();
      mark('a pin is gone, its Application and its workload, too; definitions of kinds stay');
    });

    step('waits until its ApplicationSet, which could not read one, has asked again by itself', async () => {
      await until('the ApplicationSet is well', async () => (await complaintOf(paths.security)) === '', 300_000);
      mark('the ApplicationSet reads its pins again');
    });

    step('takes nothing with it in a protected environment', async () => {
      const workspace = copy();
      workspace.write(
        'environments/dev/environment.yaml',
        `${workspace.read('environments/dev/environment.yaml')}protected: true\n`,
      );
      build();
      publish(workspace, 'dev is protected');
      await until(
        'the ApplicationSet protects',
        async () =>
          textAt(await kubernetes.get(paths.security), 'spec', 'syncPolicy', 'applicationsSync') === 'create-update',
      );
      workspace.git('rm', '--quiet', pinOf('vault'));
      editPin(workspace, 'external-secrets', (pin) => ({ ...pin, wave: '9' }));
      build();
      publish(workspace, 'without vault');
      await until('the ApplicationSet has read the pins', async () => {
        return textAt(await kubernetes.get(paths.externalSecrets), 'metadata', 'labels', 'wave') === '9';
      });

      const reason = 'do not match any of the allowed destinations';
      await untilApplications(
        kubernetes,
        'the Application of vault says that nobody allows it any more',
        (all) => all.get('dev-vault')?.complaints.includes(reason) === true,
        120_000,
      );
      expect(textAt(await kubernetes.get(paths.vault), 'metadata', 'deletionTimestamp')).toBe('');
      expect(await kubernetes.get(paths.vault)).toBeDefined();
      mark('a pin is gone in a protected environment, and nothing else');
    });
  });
}
