import type { JsonObject, Release } from '@idp/model';
import { compareApplications } from './compare-applications';
import { expandApplicationSets } from './expand';

const aRelease = (component: string, facts: Partial<Release> = {}): Release => ({
  component,
  layer: 'observability',
  namespace: 'observability',
  namespaces: ['observability'],
  wave: '3',
  version: '1.0.0-c01234567',
  clusterKinds: [],
  ...facts,
});

const NAME = '{{ get . "formerly" | default .component }}';

function anApplicationSet(
  generator: JsonObject,
  project = 'dev-observability',
  applicationsSync = 'sync',
  name = 'dev-observability',
): JsonObject {
  return {
    kind: 'ApplicationSet',
    metadata: { name },
    spec: {
      generators: [generator],
      syncPolicy: { applicationsSync },
      template: {
        metadata: { name: `dev-${NAME}`, finalizers: ['resources-finalizer.argocd.argoproj.io'] },
        spec: {
          project,
          source: {
            chart: '{{ .component }}',
            targetRevision: '{{ .version }}',
            helm: { releaseName: NAME },
          },
          destination: { server: 'https://kubernetes.default.svc', namespace: '{{ .namespace }}' },
        },
      },
      templatePatch:
        '{{- if hasKey . "detached" }}\nmetadata:\n  finalizers: null\n{{- end }}\n{{- if hasKey . "override" }}\nspec:\n  source:\n    helm:\n      valuesObject: {{ .override.values | toJson }}\n{{- end }}\n',
    },
  };
}

const inGit = {
  git: { files: [{ path: 'environments/dev/releases/*.yaml' }] },
  selector: { matchLabels: { layer: 'observability' } },
};
const override = { reason: 'a good reason', owner: 'a-team', expires: '2030-01-01', values: { loki: { a: 1 } } };

describe('the Applications of an ApplicationSet', () => {
  it('are one for each release in Git that its selector takes', () => {
    const releases = [aRelease('loki'), aRelease('vault', { layer: 'security' })];

    expect(expandApplicationSets([anApplicationSet(inGit)], releases)).toMatchObject([
      { name: 'dev-loki', component: 'loki', version: '1.0.0-c01234567', kept: false },
    ]);
  });

  it('are one for each entry of a list, whatever is in Git', () => {
    const list = { list: { elements: [{ ...aRelease('loki') }] } };

    expect(expandApplicationSets([anApplicationSet(list)], [aRelease('other')])).toMatchObject([{ name: 'dev-loki' }]);
  });

  it('have the override of their release', () => {
    const [application] = expandApplicationSets([anApplicationSet(inGit)], [aRelease('loki', { override })]);

    expect(application?.content).toMatchObject({
      spec: { source: { helm: { releaseName: 'loki', valuesObject: { loki: { a: 1 } } } } },
    });
  });

  it('cannot be told where the template has an expression that is not ours', () => {
    const set = anApplicationSet(inGit, '{{ index .path 0 }}');

    expect(() => expandApplicationSets([set], [aRelease('loki')])).toThrow('nothing here fills in');
  });
});

describe('an Application', () => {
  const expanded = (set: JsonObject, ...releases: Release[]) => expandApplicationSets([set], releases);
  const before = expanded(anApplicationSet(inGit), aRelease('loki'));

  it('disappears with its release, which the environment has to permit', () => {
    expect(compareApplications(before, [], [])).toMatchObject([
      {
        name: 'dev-loki',
        change: 'disappears',
        permitted: false,
        what: 'is deleted, and with it everything that it made',
      },
    ]);
    expect(compareApplications(before, [], ['loki'])).toMatchObject([{ permitted: true }]);
  });

  it('stays in an environment that is protected, and that is said', () => {
    const kept = expanded(anApplicationSet(inGit, 'dev-observability', 'create-update'), aRelease('loki'));

    expect(compareApplications(kept, [], [])).toMatchObject([
      { what: expect.stringContaining('stays in the cluster') },
    ]);
  });

  it('leaves what it made where it is detached', () => {
    const detached = expanded(anApplicationSet(inGit), aRelease('loki', { detached: true, override }));

    expect(detached[0]?.content).toMatchObject({ spec: { source: { helm: { valuesObject: { loki: { a: 1 } } } } } });
    expect(compareApplications(detached, [], ['loki'])).toMatchObject([
      { what: 'is deleted; everything that it made stays in the cluster, where nobody updates it', permitted: true },
    ]);
  });

  it.each([
    ['attached', {}, 'sync', 'it is deleted on its way, and with it everything that it made', false],
    ['detached', { detached: true }, 'sync', 'it is made anew, and takes over what it made before', true],
    ['protected', {}, 'create-update', 'once somebody has deleted it by hand, it is made anew', true],
  ] as const)('that is %s goes to another ApplicationSet', (_case, pin, applicationsSync, fate, permitted) => {
    const was = expanded(anApplicationSet(inGit, 'dev-observability', applicationsSync), aRelease('loki', pin));
    const is = expanded(anApplicationSet(inGit, 'dev-portal', applicationsSync, 'dev-portal'), aRelease('loki'));

    expect(compareApplications(was, is, [])).toMatchObject([
      { change: 'moves', what: `from dev-observability to dev-portal: ${fate}`, permitted },
    ]);
  });

  it('stays the same when its component is renamed, with its Helm release and all that it made', () => {
    const after = expanded(anApplicationSet(inGit), aRelease('logs', { formerly: 'loki', version: '1.0.0-c00000002' }));

    expect(after).toMatchObject([
      {
        name: 'dev-loki',
        component: 'logs',
        content: { spec: { source: { chart: 'logs', helm: { releaseName: 'loki' } } } },
      },
    ]);
    expect(compareApplications(before, after, [])).toMatchObject([
      { name: 'dev-loki', change: 'changes', what: '1.0.0-c01234567 → 1.0.0-c00000002' },
    ]);
  });

  it('moves where its project or its namespace changes', () => {
    const project = expanded(anApplicationSet(inGit, 'dev-security'), aRelease('loki'));
    const namespace = expanded(anApplicationSet(inGit), aRelease('loki', { namespace: 'logs' }));

    expect(compareApplications(before, project, [])).toMatchObject([
      { change: 'moves', what: 'from project dev-observability to dev-security' },
    ]);
    expect(compareApplications(before, namespace, [])).toMatchObject([{ change: 'moves' }]);
  });

  it('changes with its version, and appears with its release', () => {
    const after = expanded(
      anApplicationSet(inGit),
      aRelease('loki', { version: '2.0.0-c01234567' }),
      aRelease('tempo'),
    );

    expect(compareApplications(before, after, [])).toMatchObject([
      { name: 'dev-loki', change: 'changes', what: '1.0.0-c01234567 → 2.0.0-c01234567' },
      { name: 'dev-tempo', change: 'appears' },
    ]);
    expect(compareApplications(before, before, [])).toEqual([]);
  });
});
