import { answering, aServer, inTurn, type AnAnswer, type AServer } from '@idp/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectTo } from './connect';
import type { Connection } from './connection';

const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
const kubeconfig = join(folder, 'kubeconfig');
const servers: AServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const core = JSON.stringify({
  resources: [
    { name: 'pods', kind: 'Pod', namespaced: true },
    { name: 'pods/log', kind: 'Pod', namespaced: true },
    { name: 'events', kind: 'Event', namespaced: true },
    { name: 'nodes', kind: 'Node', namespaced: false },
  ],
});

function writeKubeconfig(server: string): void {
  writeFileSync(
    kubeconfig,
    JSON.stringify({
      'current-context': 'here',
      contexts: [{ name: 'here', context: { cluster: 'one', user: 'somebody' } }],
      clusters: [{ name: 'one', cluster: { server, 'insecure-skip-tls-verify': true } }],
      users: [{ name: 'somebody', user: { token: 'their-token' } }],
    }),
  );
}

async function aCluster(
  answers: Readonly<Record<string, AnAnswer>>,
): Promise<{ cluster: Connection; server: AServer }> {
  const server = await aServer({ '/api/v1': core, ...answers });
  servers.push(server);
  writeKubeconfig(server.url);
  return { cluster: await connectTo({ kubeconfig }), server };
}

const refusing =
  (status: number, reason: string, message: string): AnAnswer =>
  (_request, response) =>
    response.writeHead(status).end(JSON.stringify({ kind: 'Status', reason, message }));

describe('a cluster', () => {
  it('is asked as the user of the kubeconfig', async () => {
    const { cluster, server } = await aCluster({ '/version': JSON.stringify({ gitVersion: 'v1.34.2+k3s1' }) });

    expect(await cluster.version()).toBe('1.34.2+k3s1');
    expect(server.requests).toEqual([{ line: 'GET /version', authorization: 'Bearer their-token' }]);
  });

  it('finds an object by the name that the API has for its kind, and reads what kinds there are once', async () => {
    const pod = { metadata: { name: 'loki-0' } };
    const { cluster, server } = await aCluster({ '/api/v1/namespaces/loki/pods/loki-0': JSON.stringify(pod) });
    const reference = { apiVersion: 'v1', kind: 'Pod', name: 'loki-0', namespace: 'loki' };

    expect(await cluster.get(reference)).toEqual(pod);
    expect(await cluster.get({ ...reference, name: 'loki-1' })).toBeUndefined();
    expect(server.requests.filter(({ line }) => line === 'GET /api/v1')).toHaveLength(1);
  });

  it('has no objects of a kind that it does not know', async () => {
    const { cluster } = await aCluster({});

    expect(await cluster.list({ apiVersion: 'example.com/v1', kind: 'Thing' })).toEqual([]);
    expect(await cluster.scopeOf({ apiVersion: 'v1', kind: 'Node' })).toBe('cluster');
    expect(await cluster.scopeOf({ apiVersion: 'v1', kind: 'Thing' })).toBeUndefined();
  });

  it('says of each object in a list what it is', async () => {
    const { cluster, server } = await aCluster({
      '/api/v1/nodes': JSON.stringify({ items: [{ metadata: { name: 'a' } }] }),
    });

    expect(await cluster.list({ apiVersion: 'v1', kind: 'Node' }, { labels: 'a=b' })).toEqual([
      { apiVersion: 'v1', kind: 'Node', metadata: { name: 'a' } },
    ]);
    expect(server.requests.at(-1)?.line).toBe('GET /api/v1/nodes?labelSelector=a%3Db');
  });

  it('applies in the name of an owner of fields, and tells why it refuses', async () => {
    const path = '/api/v1/namespaces/loki/pods/loki-0';
    const { cluster, server } = await aCluster({ [path]: refusing(409, 'Conflict', 'somebody else owns it') });
    const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'loki-0', namespace: 'loki' } };

    expect(await cluster.apply(object, { manager: 'me', dryRun: true })).toEqual({
      refusal: { status: 409, reason: 'Conflict', message: 'somebody else owns it' },
    });
    expect(server.requests.at(-1)?.line).toBe(`PATCH ${path}?fieldManager=me&force=false&dryRun=All`);
  });

  it('is asked again while it has no time', async () => {
    const { cluster } = await aCluster({
      '/version': inTurn(answering(429), JSON.stringify({ gitVersion: 'v1.34.0' })),
    });

    expect(await cluster.version()).toBe('1.34.0');
  });

  it('that refuses a question says who may not ask', async () => {
    const { cluster } = await aCluster({ '/version': refusing(403, 'Forbidden', 'you may not') });

    await expect(cluster.version()).rejects.toThrow(
      'here: /version: you may not; use a context whose user may do that',
    );
  });

  it('that does not answer is told with its address', async () => {
    writeKubeconfig('http://127.0.0.1:9');
    const cluster = await connectTo({ kubeconfig });

    await expect(cluster.version()).rejects.toThrow('http://127.0.0.1:9: does not answer: ');
  });

  it('that no context names is told with those that are there', async () => {
    writeKubeconfig('http://127.0.0.1:9');

    await expect(connectTo({ kubeconfig, context: 'there' })).rejects.toThrow(
      'there is no context "there": it has here; name one that is there',
    );
  });

  it('tells what happened to one object, the newest last', async () => {
    const event = (name: string, lastTimestamp: string) => ({
      involvedObject: { kind: 'Pod', name },
      lastTimestamp,
      message: `${name} at ${lastTimestamp}`,
    });
    const items = [
      event('a', '2026-02-02T00:00:00Z'),
      event('b', '2026-01-01T00:00:00Z'),
      event('a', '2026-01-01T00:00:00Z'),
    ];
    const { cluster } = await aCluster({ '/api/v1/namespaces/loki/events': JSON.stringify({ items }) });

    const found = await cluster.eventsOf({ apiVersion: 'v1', kind: 'Pod', name: 'a', namespace: 'loki' });
    expect(found.map(({ message }) => message)).toEqual(['a at 2026-01-01T00:00:00Z', 'a at 2026-02-02T00:00:00Z']);
  });
});
