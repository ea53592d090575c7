import { textAt } from '@idp/testbed';
import { applicationsIn, untilApplications } from './applications';
import { podOf, until } from './cluster';
import { publish } from './gitea';
import { step } from './step';
import { areDone, components, editPin, kubernetes, paths, setCpuOfLoki, untilLoki, type Spine } from './story';
import { mark, markSince } from './timeline';

/** What a change of an override, of a definition and of a pin does, and to what. */
export function tellChanges({ workspace: copy, build, push }: Spine): void {
  describe('a change', () => {
    step('of an override changes its Application alone', async () => {
      const workspace = copy();
      const before = await applicationsIn(kubernetes);
      setCpuOfLoki(workspace, '200m');
      build();
      expect(push()).toContain(`dev: ${components.length} charts, 1 pushed`);
      const since = Date.now();
      publish(workspace, 'loki asks for 200m');
      await untilLoki('200m');
      markSince(since, 'an override of loki is live');
      const after = await untilApplications(kubernetes, 'all are done', (all) => areDone(all));

      const changed = components.filter((name) => {
        const key = `dev-${name}`;
        return after.get(key)?.synced !== before.get(key)?.synced;
      });
      expect(changed).toEqual(['loki']);
    });

    step('takes fields away that are no longer set, also where they were applied by hand', async () => {
      const workspace = copy();
      expect(textAt((await podOf(kubernetes, paths.certManager)).spec, 'priorityClassName')).toBe(
        'platform-infrastructure',
      );
      const definition = 'libs/infrastructure/cert-manager/component.ts';
      workspace.edit(definition, 'priorityClassName: foundation.exports.priorityClasses.infrastructure,', '');
      build();
      push();
      publish(workspace, 'cert-manager has no priority');
      await until('the priority is gone', async () => {
        const { spec } = await podOf(kubernetes, paths.certManager);
        return textAt(spec, 'priorityClassName') === '';
      });
      mark('a field that was applied by hand is gone with the next change');
    });

    step('in the override of a pin outranks the values file', async () => {
      const workspace = copy();
      const values = { loki: { singleBinary: { resources: { requests: { cpu: '300m' } } } } };
      const override = {
        reason: 'more logs than expected',
        owner: 'observability-team',
        expires: '2999-12-31',
        values,
      };
      editPin(workspace, 'loki', (pin) => ({ ...pin, override }));
      build();
      const since = Date.now();
      publish(workspace, 'loki asks for 300m for a while');
      await untilLoki('300m');
      markSince(since, 'an override of a pin is live');
    });
  });
}
