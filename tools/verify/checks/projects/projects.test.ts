import type { JsonObject } from '@idp/model';
import { aRendering, type SomeManifests } from '@idp/testing';
import { projects } from './projects';

const SERVER = 'https://kubernetes.default.svc';
const ROLES = 'rbac.authorization.k8s.io/ClusterRole';
const role = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: loki }\n---\n';
const service = '{ kind: Service, metadata: { name: loki } }\n---\n';
const loki = { manifests: role + service, clusterKinds: [ROLES] };

const set = {
  kind: 'ApplicationSet',
  metadata: { name: 'test-infrastructure', namespace: 'argocd' },
  spec: {
    template: {
      metadata: { labels: { layer: 'infrastructure' } },
      spec: {
        project: 'test-infrastructure',
        source: { repoURL: 'registry.example.com' },
        destination: { server: SERVER },
      },
    },
  },
};

function aProject(spec: JsonObject = {}): JsonObject {
  return {
    kind: 'AppProject',
    metadata: { name: 'test-infrastructure', namespace: 'argocd' },
    spec: {
      sourceRepos: ['registry.example.com'],
      destinations: [{ server: SERVER, namespace: 'loki' }],
      clusterResourceWhitelist: [{ group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' }],
      ...spec,
    },
  };
}

function found(components: SomeManifests, ...appsOfApps: readonly JsonObject[]) {
  return projects.findFindings(aRendering(components, {}, {}, appsOfApps)).map(({ what }) => what);
}

describe('the project of a layer', () => {
  it('allows what its components render', () => {
    expect(found({ loki }, set, aProject())).toEqual([]);
  });

  it('allows the namespace of a component that renders nothing into it', () => {
    expect(found({ loki: { manifests: role, clusterKinds: [ROLES] } }, set, aProject())).toEqual([]);
  });

  it('refuses kinds, namespaces and sources that it does not name', () => {
    const narrow = aProject({ clusterResourceWhitelist: [], destinations: [], sourceRepos: [] });

    expect(found({ loki }, set, narrow)).toEqual([
      'does not allow registry.example.com, from which test-infrastructure takes charts',
      `project test-infrastructure does not allow ${ROLES}, so Argo CD will not sync loki`,
      'project test-infrastructure does not allow namespace loki, so Argo CD will not sync loki',
    ]);
  });

  it('refuses kinds with a namespace where it lists others, or these', () => {
    const others = aProject({ namespaceResourceWhitelist: [{ group: 'apps', kind: '*' }] });
    const these = aProject({ namespaceResourceBlacklist: [{ group: '', kind: 'Service' }] });
    const refused = ['project test-infrastructure does not allow /Service, so Argo CD will not sync loki'];

    expect(found({ loki }, set, others)).toEqual(refused);
    expect(found({ loki }, set, these)).toEqual(refused);
  });

  it('refuses another cluster', () => {
    const elsewhere = aProject({ destinations: [{ server: 'https://other.example.com', namespace: 'loki' }] });

    expect(found({ loki }, set, elsewhere)).toEqual([
      'project test-infrastructure does not allow namespace loki, so Argo CD will not sync loki',
      'allows namespace loki of https://other.example.com, which nothing in its layer needs',
    ]);
  });

  it('allows nothing that no component needs', () => {
    const wide = aProject({
      sourceRepos: ['*'],
      destinations: [{ server: '*', namespace: '*' }],
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
    });

    expect(found({ loki }, set, wide)).toEqual([
      'allows *, which nothing in its layer needs',
      'allows */*, which nothing in its layer needs',
      'allows namespace * of *, which nothing in its layer needs',
    ]);
  });

  it('is there', () => {
    expect(found({ loki }, set)).toEqual(['there is no project test-infrastructure']);
  });
});

describe('a chart', () => {
  it('declares the kinds without a namespace that it renders', () => {
    expect(found({ loki: role })).toEqual([`loki renders ${ROLES}, which has no namespace, and does not declare it`]);
  });

  it('need not declare what Argo CD never applies', () => {
    expect(found({ loki: role.replace('name: loki', 'name: loki, annotations: { helm.sh/hook: test }') })).toEqual([]);
  });

  it('declares no kinds that it does not render', () => {
    expect(found({ loki: { clusterKinds: [ROLES] } })).toEqual([`declares ${ROLES} and renders none`]);
  });

  it('declares the namespaces that it renders into, and no others', () => {
    const elsewhere = '{ kind: Service, metadata: { name: a, namespace: vault } }';

    expect(found({ loki: elsewhere })).toEqual(['loki renders into namespace vault and declares only loki']);
    expect(found({ loki: { namespaces: ['loki', 'vault'] } })).toEqual([
      'declares namespace vault and renders nothing into it',
    ]);
  });
});

describe('the root Application', () => {
  const root = { kind: 'Application', metadata: { name: 'test' }, spec: { project: 'test-root' } };
  const kinds = ['AppProject', 'Application', 'ApplicationSet'].map((kind) => ({ group: 'argoproj.io', kind }));
  const project = (namespaceResourceWhitelist: readonly JsonObject[]) => ({
    kind: 'AppProject',
    metadata: { name: 'test-root' },
    spec: { namespaceResourceWhitelist },
  });

  it('may make every entry', () => {
    expect(found({}, root, project(kinds))).toEqual([]);
    expect(found({}, root, project(kinds.slice(1)))).toEqual([
      'project test-root does not allow the kind AppProject, which test makes',
    ]);
  });

  it('has a project', () => {
    expect(found({}, root)).toEqual(['there is no project test-root']);
  });
});
