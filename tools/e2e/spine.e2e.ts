import { textAt } from '@idp/testbed';
import type { WorkspaceCopy } from '@idp/testing';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { applicationsIn, isDone, untilApplications } from './applications';
import { identityOf, ownersOf, podOf, until } from './cluster';
import { giveArgoCd } from './give-argocd';
import { publish, publishWorkspace, tellOfPushes } from './gitea';
import { firstDayOf } from './components-of';
import { applyByHand } from './hand-over';
import { nx, prepareWorkspace, soon } from './prepare-workspace';
import { areDone, complaintOf, components, editPin, kubernetes, paths, pinOf, step, testbed, untilLoki } from './story';
import { mark, markSince } from './timeline';

const root = join(__dirname, '../..');

let workspace: WorkspaceCopy;
let mendedAt = 0;

const build = () => nx(workspace, 'run-many', '-t', 'build');
const push = () => nx(workspace, 'run', 'platform:push', '--environment=dev');
const setCpuOfLoki = (cpu: string) => {
  const file = 'environments/dev/values/loki.yaml';
  workspace.write(file, stringify({ ...parse(workspace.read(file)), cpu }));
};

beforeAll(async () => {
  const { secureRegistry, gitea } = testbed;
  workspace = await prepareWorkspace(testbed, root, 'dev', {
    registry: `oci://${secureRegistry.host}/platform`,
    git: { repository: `${gitea.url}/${gitea.user}/platform.git` },
    sync: soon,
  });
  mark('the workspace is copied');
});

afterAll(() => workspace.remove());

describe('the first day', () => {
  let byHand: unknown;

  step('charts are in the registry, and the repository is in the forge', async () => {
    nx(workspace, 'run-many', '-t', 'lock');
    build();
    expect(push()).toContain(`dev: ${components.length} charts, ${components.length} pushed`);
    build();
    await publishWorkspace(testbed, workspace, 'platform');
    publish(workspace, 'dev is the testbed');
    mark(`${components.length} charts are pushed and pinned, the repository is in the forge`);
  });

  step('components are applied by hand, as Argo CD would apply them', async () => {
    const first = await firstDayOf('dev');
    for (const component of first) await applyByHand(testbed, workspace, component);
    await testbed.exec('kubectl', ['-n', 'cert-manager', 'rollout', 'status', 'deployment/cert-manager']);
    byHand = await identityOf(kubernetes, paths.certManager);
    mark(`${first.join(', ')} are applied by hand`);
  });

  step('the root Application says that it may not read the forge', async () => {
    const files = ['project-root', 'root'].map((name) => `--filename=${workspace.root}/apps-of-apps/dev/${name}.yaml`);
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
    const since = Date.now();
    await giveArgoCd(testbed, workspace, root);
    await tellOfPushes(testbed, 'platform');
    await untilApplications(kubernetes, 'all are done', (all) => areDone(all) && isDone(all.get('dev')));
    markSince(since, `${components.length} Applications and the root are Synced and Healthy`);
  });

  step('what was applied by hand is taken over: nothing restarts, and Argo CD owns it', async () => {
    expect(await identityOf(kubernetes, paths.certManager)).toEqual(byHand);
    expect(ownersOf(await kubernetes.get(paths.certManager))).toEqual(['argocd-controller Apply']);
    mark('cert-manager is taken over, without a new generation and without a new pod');
  });
});

describe('a change', () => {
  step('of an override changes its Application alone', async () => {
    const before = await applicationsIn(kubernetes);
    setCpuOfLoki('200m');
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
    const values = { loki: { singleBinary: { resources: { requests: { cpu: '300m' } } } } };
    const override = { reason: 'more logs than expected', owner: 'observability-team', expires: '2999-12-31', values };
    editPin(workspace, 'loki', (pin) => ({ ...pin, override }));
    build();
    const since = Date.now();
    publish(workspace, 'loki asks for 300m for a while');
    await untilLoki('300m');
    markSince(since, 'an override of a pin is live');
  });
});

describe('a mistake', () => {
  step('in one pin leaves the others going', async () => {
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
    setCpuOfLoki('250m');
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
    editPin(workspace, 'external-secrets', ({ namespace: _, ...pin }) => pin);
    publish(workspace, 'a pin without a namespace');
    await until('the ApplicationSet complains', async () => (await complaintOf(paths.security)) !== '');
    expect(await complaintOf(paths.security)).toContain('map has no entry for key "namespace"');
    expect(areDone(await applicationsIn(kubernetes))).toBe(true);
    mark('an ApplicationSet tells of a pin that it cannot read; its Applications stay');
    workspace.git('checkout', '--quiet', 'HEAD~1', '--', pinOf('external-secrets'));
    publish(workspace, 'external-secrets as before');
    mendedAt = Date.now();
  });
});

describe('a pin that goes', () => {
  step('takes its component with it, and no definition of kinds', async () => {
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
    markSince(mendedAt, 'the ApplicationSet reads its pins again');
  });

  step('takes nothing with it in a protected environment', async () => {
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
