import type { Connection, Reference } from '@idp/cluster';
import { fieldManager } from '@idp/gitops';
import type { JsonObject, RenderedComponent } from '@idp/model';
import { anEnvironmentFolder, aPlatform, aRenderedComponent } from '@idp/testing';
import type { Context } from './context';
import { takeOut } from './take-out';

const anObject = (kind: string, name: string, namespace?: string): JsonObject => ({
  apiVersion: kind === 'CustomResourceDefinition' ? 'apiextensions.k8s.io/v1' : 'v1',
  kind,
  metadata: { name, ...(namespace !== undefined && { namespace }) },
});

const aComponent = (name: string, wave: number, ...contents: readonly JsonObject[]): RenderedComponent =>
  aRenderedComponent(name, {
    wave,
    needs: name === 'argo-cd' ? ['foundation'] : [],
    objects: contents.map((content) => ({
      component: name,
      template: 'a.yaml',
      apiVersion: 'v1',
      kind: String(content['kind']),
      name: 'a',
      content,
    })),
  });

const components = [
  aComponent(
    'foundation',
    0,
    anObject('Namespace', 'argocd'),
    anObject('CustomResourceDefinition', 'things.example.com'),
  ),
  aComponent(
    'argo-cd',
    1,
    anObject('Deployment', 'argocd-server', 'argocd'),
    anObject('ConfigMap', 'theirs', 'argocd'),
  ),
  aComponent('loki', 5, anObject('StatefulSet', 'loki', 'loki')),
];

const application = (name: string): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name, namespace: 'argocd' },
});

const keyOf = ({ kind, name }: Reference) => `${kind} ${name}`;
const owned = { managedFields: [{ manager: fieldManager }] };

/** A cluster of which everything can be taken, and what is done to it. */
function aCluster(): {
  readonly connection: Connection;
  readonly did: string[];
  readonly there: Map<string, JsonObject>;
} {
  const did: string[] = [];
  const objects: readonly JsonObject[] = [
    ...['local-foundation', 'local-argo-cd', 'local-loki', 'other-loki'].map(application),
    { ...application('local-observability'), kind: 'ApplicationSet' },
    { ...application('local-observability'), kind: 'AppProject' },
    anObject('Secret', 'platform-registry', 'argocd'),
    { ...anObject('Namespace', 'argocd'), metadata: { name: 'argocd', ...owned } },
    {
      ...anObject('CustomResourceDefinition', 'things.example.com'),
      metadata: { name: 'things.example.com', ...owned },
    },
    {
      ...anObject('Deployment', 'argocd-server'),
      metadata: { name: 'argocd-server', namespace: 'argocd', ...owned },
    },
    anObject('ConfigMap', 'theirs', 'argocd'),
  ];
  const there = new Map<string, JsonObject>(
    objects.map((object): [string, JsonObject] => {
      const { metadata } = object;
      const name = typeof metadata === 'object' && 'name' in metadata ? String(metadata.name) : '';
      return [`${String(object['kind'])} ${name}`, object];
    }),
  );
  const connection: Connection = {
    context: 'here',
    server: 'https://here',
    version: async () => '1.34.0',
    get: async (reference) => there.get(keyOf(reference)),
    list: async ({ kind }) => [...there].filter(([key]) => key.startsWith(`${kind} `)).map(([, object]) => object),
    apply: async (object) => ({ object }),
    patch: async (reference, patch) => {
      did.push(`patch ${keyOf(reference)} ${JSON.stringify(patch)}`);
      return { object: patch };
    },
    remove: async (reference, what) => {
      did.push(`remove ${keyOf(reference)}${what === 'alone' ? ' alone' : ''}`);
      return there.delete(keyOf(reference));
    },
    eventsOf: async () => [],
    logOf: async () => '',
    may: async () => true,
    scopeOf: async () => 'namespace',
    send: async () => ({ status: 404, text: '' }),
    read: async () => undefined,
  };
  return { connection, did, there };
}

function contextOf(connection: Connection): Context {
  const environment = anEnvironmentFolder({}, {}, 'local');
  const platform = aPlatform([], [environment]);
  const nobody = async () => undefined;
  return {
    name: 'local',
    settings: platform.settings,
    given: nobody,
    provider: {
      name: 'existing',
      title: 'here',
      owned: false,
      runsContainers: true,
      bringsRegistry: false,
      check: async () => ({ actions: [], apply: nobody }),
      connect: async () => connection,
    },
    charts: {
      missing: async () => [],
      bring: nobody,
      environment: async () => environment,
      appsOfApps: async () => [],
      rendering: async () => ({ platform, environment, kubernetes: '1.34.0', components, appsOfApps: [] }),
    },
  };
}

describe('taking the platform out of a cluster that stays', () => {
  it('tells what goes, and takes nothing before it is told to', async () => {
    const { connection, did } = aCluster();
    const { actions } = await takeOut(contextOf(connection));

    expect(did).toEqual([]);
    expect(actions[0]).toBe('Applications with all that they made: local-loki');
    expect(actions).toContain('Deployment argocd/argocd-server');
    expect(actions.join()).not.toContain('other-loki');
  });

  it('lets Argo CD delete first, then takes Argo CD and what it needs, namespaces at the end', async () => {
    const { connection, did } = aCluster();
    await (await takeOut(contextOf(connection))).apply(() => undefined);

    expect(did).toEqual([
      'remove ApplicationSet local-observability alone',
      'remove Application local-loki',
      'patch Application local-foundation {"metadata":{"finalizers":[]}}',
      'remove Application local-foundation alone',
      'patch Application local-argo-cd {"metadata":{"finalizers":[]}}',
      'remove Application local-argo-cd alone',
      'remove AppProject local-observability',
      'remove Secret platform-registry',
      'remove Deployment argocd-server',
      'remove Namespace argocd',
    ]);
  });

  it('leaves definitions of kinds, what is of others, and other environments', async () => {
    const { connection, there } = aCluster();
    await (await takeOut(contextOf(connection))).apply(() => undefined);

    expect([...there.keys()].sort()).toEqual([
      'Application other-loki',
      'ConfigMap theirs',
      'CustomResourceDefinition things.example.com',
    ]);
  });
});
