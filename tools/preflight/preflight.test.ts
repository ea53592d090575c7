import { PlatformError, type Rendering } from '@idp/model';
import { aPlatform, aRendering } from '@idp/testing';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { lookAtMachine } from './machine';
import { preflight, type Preflown } from './preflight';

// Programs are started, and the machine may be busy.
jest.setTimeout(60_000);

const rendering = aRendering({
  web: `
kind: Deployment
apiVersion: apps/v1
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: main, resources: { requests: { cpu: 100m } } }] } } }`,
});
const { environment } = rendering;
const { settings } = aPlatform();
const node = { status: { allocatable: { cpu: '4', memory: '8Gi', pods: '110' } } };
const cluster = (more: Partial<Preflown> = {}): Preflown => ({
  version: async () => '1.34.0',
  list: async ({ kind }) => (kind === 'Node' ? [node] : []),
  may: async () => true,
  ...more,
});
const refusal = (what: string) => new PlatformError([{ where: 'here', what, remedy: 'do something' }]);
const check = async (
  connect: () => Promise<Preflown | undefined>,
  render: () => Promise<Rendering> = async () => rendering,
) => {
  const results = await preflight({ environment, settings, provider: 'existing', render, connect });
  return Object.fromEntries(results.map(({ check: name, ...rest }) => [name, rest]));
};

describe('before a deployment', () => {
  it('the cluster, its version, the rights and the room are judged at once', async () => {
    const results = await check(async () => cluster());

    expect(Object.keys(results)).toEqual(['helm', 'kubectl', 'Kubernetes', 'rights', 'room for the platform']);
    expect(results['Kubernetes']).toMatchObject({ verdict: 'pass' });
    expect(results['rights']).toMatchObject({ verdict: 'pass' });
    expect(results['room for the platform']).toMatchObject({ verdict: 'pass' });
  });

  it('a user who is no administrator is asked about each kind', async () => {
    const may: Preflown['may'] = async ({ verb, resource }) => verb === 'patch' && resource === 'deployments';
    const { rights } = await check(async () => cluster({ may }));

    expect(rights).toMatchObject({ verdict: 'fail', found: 'not allowed: create deployments.apps' });
  });

  it('a user who may not even read nodes is told so beside the other rights that are missing', async () => {
    const list = () => Promise.reject(refusal('nodes is forbidden'));
    const results = await check(async () => cluster({ list, may: async () => false }));

    expect(results['rights']).toMatchObject({ verdict: 'fail' });
    expect(results['room for the platform']).toMatchObject({ verdict: 'unknown', found: 'here nodes is forbidden' });
  });

  it('a cluster that does not answer stops nothing else from being judged', async () => {
    const silent = async () => cluster({ version: () => Promise.reject(refusal('does not answer')) });
    const results = await check(silent);

    expect(results['cluster']).toMatchObject({ verdict: 'fail', found: 'here does not answer' });
    expect(results).toHaveProperty('helm');
    expect((await check(() => Promise.reject(refusal('there is no context "a"'))))['cluster']).toMatchObject({
      found: 'here there is no context "a"',
    });
  });

  it('what needs a rendering is unknown where there is none', async () => {
    const results = await check(
      async () => cluster(),
      () => Promise.reject(refusal('is not on the PATH')),
    );

    expect(results['Kubernetes']).toMatchObject({ verdict: 'pass' });
    expect(results['rights and room for the platform']).toMatchObject({
      verdict: 'unknown',
      found: 'the environment cannot be rendered: here is not on the PATH',
    });
  });

  it('what is no mistake of a person is not hidden', async () => {
    await expect(check(() => Promise.reject(new TypeError('a mistake of ours')))).rejects.toThrow('a mistake of ours');
  });
});

describe('a machine', () => {
  let server: Server;
  const port = () => {
    const address: AddressInfo | string | null = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };

  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('says at which ports somebody listens', async () => {
    const taken = port();
    const { takenPorts, processors, memory } = await lookAtMachine([taken]);

    expect(takenPorts).toEqual([taken]);
    expect(processors).toBeGreaterThan(0);
    expect(memory).toBeGreaterThan(0);
  });

  it('with k3d is judged as long as there is no cluster', async () => {
    const hostPorts = { http: 8080, https: 8443 };
    const { environment: own, ...rest } = aRendering({}, { gateway: { hostPorts } });
    const render = async () => ({ ...rest, environment: own });
    const results = await preflight({
      environment: own,
      settings,
      provider: 'k3d',
      render,
      connect: async () => undefined,
    });
    const of = (name: string) => results.find(({ check: other }) => other === name);

    expect(results.filter(({ check: name }) => name.startsWith('port'))).toMatchObject([
      { check: 'port 80' },
      { check: 'port 443' },
    ]);
    expect(of('disk')).toBeDefined();
    expect(of('inotify')).toBeDefined();
    expect(of('room for the platform')).toMatchObject({ verdict: 'pass' });
    const later = await preflight({
      environment: own,
      settings,
      provider: 'k3d',
      render,
      connect: async () => cluster(),
    });
    expect(later.filter(({ check: name }) => name.startsWith('port'))).toEqual([]);
  });
});
