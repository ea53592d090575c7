import type { EnvironmentFolder, Release } from '@idp/model';
import { anEnvironmentFolder, aPlatform, type SomeFacts } from '@idp/testing';
import { parse } from 'yaml';
import { renderAppsOfApps } from './apps-of-apps';

const WAVE = 'argocd.argoproj.io/sync-wave';
const git = { repository: 'https://git.example.com/platform.git', revision: 'main' };

function aRelease(facts: Partial<Release> = {}): Release {
  return {
    component: 'loki',
    layer: 'observability',
    namespace: 'observability',
    namespaces: ['observability'],
    wave: '3',
    version: '18.11.0-c01234567',
    clusterKinds: ['rbac.authorization.k8s.io/ClusterRole'],
    ...facts,
  };
}

function withReleases(facts: SomeFacts, ...releases: Release[]): EnvironmentFolder {
  const files = releases.map((value): [string, { path: string; value: Release; locate: () => string }] => [
    value.component,
    { path: `environments/dev/releases/${value.component}.yaml`, value, locate: () => value.component },
  ]);
  return { ...anEnvironmentFolder(facts, {}, 'dev'), releases: new Map(files) };
}

function rendered(environment: EnvironmentFolder): ReadonlyMap<string, Record<string, unknown>> {
  const files = renderAppsOfApps(environment, aPlatform([], [environment]));
  return new Map(files.map(({ path, content }) => [path, parse(content)]));
}

describe('the apps-of-apps of an environment', () => {
  it('has a project and an ApplicationSet for each layer that has releases', () => {
    const vault = aRelease({ component: 'vault', layer: 'security', namespace: 'vault', namespaces: ['vault'] });

    expect([...rendered(withReleases({}, aRelease(), vault)).keys()]).toEqual([
      'project-security.yaml',
      'applicationset-security.yaml',
      'project-observability.yaml',
      'applicationset-observability.yaml',
    ]);
  });

  it('makes projects before the ApplicationSets that need them', () => {
    const waves = [...rendered(withReleases({ git }, aRelease())).values()].map(({ kind, metadata }) => [
      kind,
      metadata,
    ]);

    expect(waves).toEqual(
      expect.arrayContaining([
        [
          'AppProject',
          expect.not.objectContaining({ annotations: expect.objectContaining({ [WAVE]: expect.anything() }) }),
        ],
        ['ApplicationSet', expect.objectContaining({ annotations: expect.objectContaining({ [WAVE]: '1' }) })],
      ]),
    );
  });

  it('has a root Application where there is Git, in a project that allows only what it makes', () => {
    const files = rendered(withReleases({ git }, aRelease()));

    expect(files.get('root.yaml')).toMatchObject({
      spec: { project: 'dev-root', source: { path: 'apps-of-apps/dev' } },
    });
    expect(files.get('project-root.yaml')).toMatchObject({
      spec: { clusterResourceWhitelist: [], sourceRepos: [git.repository] },
    });
  });

  it('allows a layer its own registry, namespaces and kinds and no others', () => {
    const files = rendered(withReleases({ registry: 'oci://registry.example.com/platform' }, aRelease()));

    expect(files.get('project-observability.yaml')?.['spec']).toMatchObject({
      sourceRepos: ['registry.example.com/platform'],
      destinations: [{ namespace: 'observability' }],
      clusterResourceWhitelist: [{ group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' }],
    });
  });
});

describe('an ApplicationSet', () => {
  const specOf = (environment: EnvironmentFolder) =>
    rendered(environment).get('applicationset-observability.yaml')?.['spec'];

  it('makes Applications that see no difference in what the API server fills into claims', () => {
    expect(specOf(withReleases({ git }, aRelease()))).toMatchObject({
      template: {
        spec: {
          ignoreDifferences: [
            {
              kind: 'StatefulSet',
              jqPathExpressions: expect.arrayContaining(['.spec.volumeClaimTemplates[]?.spec.volumeMode']),
            },
          ],
        },
      },
    });
  });

  it('takes the releases of its layer from Git', () => {
    expect(specOf(withReleases({ git }, aRelease()))).toMatchObject({
      goTemplateOptions: ['missingkey=error'],
      generators: [
        {
          git: { repoURL: git.repository, files: [{ path: 'environments/dev/releases/*.yaml' }] },
          selector: { matchLabels: { layer: 'observability' } },
        },
      ],
    });
  });

  it('has them inline where there is no Git', () => {
    expect(specOf(withReleases({}, aRelease()))).toMatchObject({
      generators: [{ list: { elements: [{ component: 'loki' }] } }],
    });
  });

  it('lets Argo CD take the values file of the environment from inside the chart', () => {
    expect(specOf(withReleases({}, aRelease()))).toMatchObject({
      template: { spec: { source: { chart: '{{ .component }}', helm: { valueFiles: ['values-dev.yaml'] } } } },
    });
  });

  it('deletes with a release what it made, but nothing in a protected environment', () => {
    expect(specOf(withReleases({}, aRelease()))).toMatchObject({
      syncPolicy: { applicationsSync: 'sync', preserveResourcesOnDeletion: false },
      template: { metadata: { finalizers: ['resources-finalizer.argocd.argoproj.io'] } },
    });
    const kept = specOf(withReleases({ protected: true }, aRelease()));
    expect(kept).toMatchObject({
      syncPolicy: { applicationsSync: 'create-update', preserveResourcesOnDeletion: true },
    });
    expect(kept).not.toHaveProperty('template.metadata.finalizers');
  });

  it('waits for a person where the environment says so', () => {
    expect(specOf(withReleases({ sync: { automated: false } }, aRelease()))).not.toHaveProperty(
      'template.spec.syncPolicy.automated',
    );
  });
});
