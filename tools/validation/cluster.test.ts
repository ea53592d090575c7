import { aComponentFolder, aRendering, type AnAnswer } from '@idp/testing';
import type { Rendering } from '@idp/model';
import { checkApplications } from './applications';
import type { Grounds } from './grounds';
import { checkLogs } from './logs';
import { checkReady } from './ready';
import { checkTargets } from './targets';
import { aConnection, type AConnection } from './testing/a-connection';
import { aLoki } from './testing/a-loki';

const open: AConnection[] = [];
afterEach(async () => {
  for (const connection of open.splice(0)) await connection.close();
});

type Check = (grounds: Grounds) => Promise<readonly object[]>;

async function made(
  check: Check,
  rendering: Rendering,
  manifests: string,
  more: Readonly<Record<string, AnAnswer>> = {},
) {
  const connection = await aConnection(manifests, more);
  open.push(connection);
  return check({ rendering, cluster: connection.cluster, visit: async () => ({ code: 'ENOTFOUND', why: '' }) });
}

const application = (name: string, sync: string, health: string) => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
status: { sync: { status: ${sync} }, health: { status: ${health} } }
---`;

describe('Applications', () => {
  const rendering = aRendering({ web: '', loki: '' });

  it('are all Synced and Healthy', async () => {
    const done = application('test-web', 'Synced', 'Healthy') + application('test-loki', 'Synced', 'Healthy');

    expect(await made(checkApplications, rendering, done)).toMatchObject([{ verdict: 'pass', found: '2 of 2' }]);
  });

  it('that are not done, or not there, are named', async () => {
    expect(await made(checkApplications, rendering, application('test-web', 'Synced', 'Degraded'))).toMatchObject([
      { verdict: 'fail', found: 'test-web is Synced and Degraded', object: { name: 'test-web', namespace: 'argocd' } },
      { verdict: 'fail', found: 'test-loki is not there' },
    ]);
  });

  it('with Git have a root of their own', async () => {
    const git = { repository: 'https://git.example.com/platform' };

    expect(
      await made(checkApplications, aRendering({}, { git }), application('dev', 'Synced', 'Healthy')),
    ).toMatchObject([{ found: 'test is not there' }]);
  });
});

describe('objects that say whether they are ready', () => {
  const kinds: readonly (readonly [apiVersion: string, kind: string, ready: string, unready: string])[] = [
    ['external-secrets.io/v1', 'ExternalSecret', when('Ready', 'True'), when('Ready', 'False')],
    ['external-secrets.io/v1', 'SecretStore', when('Ready', 'True'), when('Ready', 'False')],
    ['cert-manager.io/v1', 'Certificate', when('Ready', 'True'), when('Ready', 'Unknown')],
    ['cert-manager.io/v1', 'ClusterIssuer', when('Ready', 'True'), 'status: {}'],
    ['gateway.networking.k8s.io/v1', 'Gateway', when('Programmed', 'True'), when('Accepted', 'True')],
    ['policies.kyverno.io/v1', 'ValidatingPolicy', 'status: { conditionStatus: { ready: true } }', 'status: {}'],
    [
      'gateway.networking.k8s.io/v1',
      'HTTPRoute',
      `status: { parents: [{ conditions: [{ type: Accepted, status: 'True' }, { type: ResolvedRefs, status: 'True' }] }] }`,
      `status: { parents: [{ conditions: [{ type: Accepted, status: 'True' }, { type: ResolvedRefs, status: 'False', reason: BackendNotFound }] }] }`,
    ],
  ];

  function when(type: string, status: string): string {
    return `status: { conditions: [{ type: ${type}, status: '${status}', reason: Because, message: of this }] }`;
  }

  const object = (apiVersion: string, kind: string, status = '') => {
    const namespace = ['ClusterIssuer', 'ValidatingPolicy'].includes(kind) ? '' : ', namespace: web';
    return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a${namespace} }\n${status}\n`;
  };

  it.each(kinds)('of %s: %s', async (apiVersion, kind, ready, unready) => {
    const rendering = aRendering({ web: object(apiVersion, kind) });

    expect(await made(checkReady, rendering, object(apiVersion, kind, ready))).toMatchObject([
      { check: kind, verdict: 'pass' },
    ]);
    expect(await made(checkReady, rendering, object(apiVersion, kind, unready))).toMatchObject([
      { check: kind, verdict: 'fail', object: { apiVersion, kind, name: 'a' } },
    ]);
  });

  it('say why, and are missed where they are not there', async () => {
    const [first = ''] = kinds[0] ?? [];
    const rendering = aRendering({ web: object(first, 'ExternalSecret') });
    const unready = object(first, 'ExternalSecret', when('Ready', 'False'));

    expect(await made(checkReady, rendering, unready)).toMatchObject([
      { found: 'web/a is not Ready: Because, of this', page: 'docs/troubleshooting.md#a-secret-is-not-copied' },
    ]);
    expect(await made(checkReady, rendering, unready.replace('web', 'other'))).toMatchObject([
      { found: 'web/a is not there' },
    ]);
  });

  it('are not asked of kinds that say nothing', async () => {
    expect(await made(checkReady, aRendering({ web: object('v1', 'ConfigMap') }), '')).toEqual([]);
  });
});

describe('targets of Prometheus', () => {
  const component = { name: 'stack', description: 'A stack', namespace: 'stack', owner: 'platform-team' } as const;
  const folder = aComponentFolder({ ...component, exports: { prometheus: 'http://prometheus.stack.svc:9090' } });
  const monitor = `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec: { endpoints: [{ port: a }, { port: b }] }
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: web }
spec: { podMetricsEndpoints: [{ port: a }] }`;
  const rendering = aRendering({ stack: { folder }, web: monitor });
  const path = '/api/v1/namespaces/stack/services/http:prometheus:9090/proxy/api/v1/targets';
  const prometheus = (...activeTargets: readonly (readonly [pool: string, health: string, lastError?: string])[]) => ({
    [path]: JSON.stringify({
      status: 'success',
      data: {
        activeTargets: activeTargets.map(([scrapePool, health, lastError = '']) => ({ scrapePool, health, lastError })),
      },
    }),
  });

  it('are there and up for each endpoint of each monitor', async () => {
    const up = prometheus(
      ['serviceMonitor/web/web/0', 'up'],
      ['serviceMonitor/web/web/1', 'up'],
      ['podMonitor/web/web/0', 'up'],
    );

    expect(await made(checkTargets, rendering, '', up)).toMatchObject([{ verdict: 'pass', found: '3 of 3' }]);
  });

  it('that are down, or that nothing matches, are named', async () => {
    const some = prometheus(
      ['serviceMonitor/web/web/0', 'up'],
      ['serviceMonitor/web/web/0', 'down', 'connection refused'],
      ['podMonitor/web/web/0', 'unknown'],
    );

    expect(await made(checkTargets, rendering, '', some)).toMatchObject([
      { verdict: 'fail', found: '1 of 2 of serviceMonitor/web/web/0: connection refused' },
      { verdict: 'fail', found: 'serviceMonitor/web/web/1 has no target' },
      { verdict: 'fail', found: '1 of 1 of podMonitor/web/web/0: it was not read yet' },
    ]);
  });

  it('are unknown where Prometheus cannot be asked, and not looked for where there is none', async () => {
    const ill: AnAnswer = (_request, response) => response.writeHead(503).end('no endpoints available');

    expect(await made(checkTargets, rendering, '', { [path]: ill })).toMatchObject([
      { verdict: 'unknown', found: expect.stringContaining('no endpoints available') },
    ]);
    expect(await made(checkTargets, aRendering({ web: monitor }), '')).toEqual([]);
  });
});

describe('logs', () => {
  const collector = {
    manifests: 'apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: collector }',
    needs: ['loki'],
  };
  const rendering = aRendering({ loki: '', collector });
  const pods = `
apiVersion: v1
kind: Pod
metadata: { name: controller, namespace: argocd }
spec: { containers: [{ name: main }] }
status: { phase: Running }
---
apiVersion: v1
kind: Pod
metadata: { name: done, namespace: argocd }
status: { phase: Succeeded }`;
  const query = '/api/v1/namespaces/observability/services/http:loki:3100/proxy/loki/api/v1/query_range';
  const log = '/api/v1/namespaces/argocd/pods/controller/log';
  const written = 'time="12:00" level=info msg="Comparing app state" app=web\n';
  const labels = { namespace: 'argocd', pod: 'controller' };

  it('of pods are found where they are kept, whatever form a collector gives them', async () => {
    const loki = aLoki([{ labels, text: '{"msg":"Comparing app state","level":"info"}' }]);

    expect(await made(checkLogs, rendering, pods, { [log]: written, [query]: loki })).toMatchObject([
      { verdict: 'pass' },
    ]);
  });

  it('that do not arrive are missed, though other pods have written the same', async () => {
    const loki = aLoki([{ labels: { ...labels, pod: 'other' }, text: 'Comparing app state' }]);

    expect(await made(checkLogs, rendering, pods, { [log]: written, [query]: loki })).toMatchObject([
      { verdict: 'fail', found: 'Loki does not have what argocd/controller has written' },
    ]);
  });

  it('are unknown where no pod has written anything, and not looked for where nobody collects them', async () => {
    expect(await made(checkLogs, rendering, pods, { [log]: '' })).toMatchObject([{ verdict: 'unknown' }]);
    expect(await made(checkLogs, aRendering({ loki: '' }), pods)).toEqual([]);
  });
});
