import { argoCd } from '@idp/model';
import { at, type Bed, type Part } from './part';

/** What Argo CD's controllers remember; its password is in a file. */
export function redis({ paths, ports }: Bed): Part {
  return { name: 'redis', command: ['redis-server', `${paths.folder}/redis.conf`], port: ports.redis };
}

/** The configuration of redis: on loopback, with a password, and nothing is kept. */
export function renderRedisConfig({ paths, ports }: Bed, password: string): string {
  const settings = [
    'bind 127.0.0.1',
    `port ${ports.redis}`,
    `dir ${paths.temporary}`,
    'save ""',
    'appendonly no',
    `requirepass ${password}`,
    // The title would be written over the environment, by which its processes are found.
    'set-proc-title no',
  ];
  return `${settings.join('\n')}\n`;
}

/** The processes of Argo CD: what renders, what applies, what makes Applications, and its API. */
export function argoCdParts(bed: Bed, redisPassword: string): Readonly<Record<ArgoCdPart, Part>> {
  const { ports } = bed;
  const env = environmentOf(bed, redisPassword);
  const listening = (name: string, args: readonly string[], port: number): Part => ({
    name,
    command: [name, ...args],
    env,
    port,
    // Its cluster cache panics when definitions of kinds come while its settings change.
    restarts: true,
  });
  const part = (name: string, args: readonly string[], port: number): Part => ({
    ...listening(name, args, port),
    health: `http://${at(port)}/healthz`,
  });
  return {
    repoServer: {
      ...part('argocd-repo-server', repoServerArgs(bed), ports.repoServerMetrics),
      // For so long it remembers where a branch was.
      env: { ...env, ARGOCD_RECONCILIATION_TIMEOUT: '5s' },
      port: ports.repoServer,
    },
    applicationController: part(
      'argocd-application-controller',
      [...clientArgs(bed), `--repo-server=${at(ports.repoServer)}`, `--metrics-port=${ports.applicationController}`],
      ports.applicationController,
    ),
    // It serves probes, and answers none.
    applicationSetController: listening(
      'argocd-applicationset-controller',
      [
        ...withoutRedis(clientArgs(bed)),
        `--argocd-repo-server=${at(ports.repoServer)}`,
        `--metrics-addr=${at(ports.applicationSetController)}`,
        `--probe-addr=${at(ports.applicationSetProbe)}`,
        `--webhook-addr=${at(ports.applicationSetWebhook)}`,
      ],
      ports.applicationSetProbe,
    ),
    server: part(
      'argocd-server',
      [
        ...clientArgs(bed),
        `--repo-server=${at(ports.repoServer)}`,
        '--insecure',
        '--address=127.0.0.1',
        `--port=${ports.argoCd}`,
        '--metrics-address=127.0.0.1',
        `--metrics-port=${ports.argoCdMetrics}`,
      ],
      ports.argoCd,
    ),
  };
}

/** A process of Argo CD. */
export type ArgoCdPart = 'repoServer' | 'applicationController' | 'applicationSetController' | 'server';

function repoServerArgs({ ports }: Bed): readonly string[] {
  return [
    '--address=127.0.0.1',
    `--port=${ports.repoServer}`,
    '--metrics-address=127.0.0.1',
    `--metrics-port=${ports.repoServerMetrics}`,
    '--disable-tls',
    '--client-ca-path=',
    `--redis=${at(ports.redis)}`,
  ];
}

function clientArgs({ paths, ports }: Bed): readonly string[] {
  return [
    `--namespace=${argoCd.namespace}`,
    `--kubeconfig=${paths.kubeconfig}`,
    '--repo-server-plaintext',
    `--redis=${at(ports.redis)}`,
  ];
}

function withoutRedis(args: readonly string[]): readonly string[] {
  return args.filter((arg) => !arg.startsWith('--redis='));
}

/** Where a container has fixed folders, a process needs them named; and seconds where people would wait minutes. */
function environmentOf({ paths }: Bed, redisPassword: string): Readonly<Record<string, string>> {
  const own = `${paths.folder}/argocd`;
  return {
    KUBECONFIG: paths.kubeconfig,
    REDIS_PASSWORD: redisPassword,
    ARGOCD_RECONCILIATION_TIMEOUT: '10s',
    ARGOCD_RECONCILIATION_JITTER: '0s',
    // The cluster that it runs in is the one of the kubeconfig.
    ARGOCD_FAKE_IN_CLUSTER: 'true',
    ARGOCD_APPLICATION_CONTROLLER_NAME: 'testbed',
    ARGOCD_GPG_ENABLED: 'false',
    ARGOCD_GNUPGHOME: `${own}/gpg`,
    ARGOCD_TLS_DATA_PATH: paths.argoCdTls,
    ARGOCD_SSH_DATA_PATH: `${own}/ssh`,
    ARGOCD_PLUGINSOCKFILEPATH: `${own}/plugins`,
    ARGOCD_ASK_PASS_SOCK: `${own}/ask-pass.sock`,
    ARGOCD_SERVER_STATIC_ASSETS: `${own}/assets`,
    GIT_CONFIG_NOSYSTEM: '1',
    HELM_CACHE_HOME: `${own}/helm/cache`,
    HELM_CONFIG_HOME: `${own}/helm/config`,
    HELM_DATA_HOME: `${own}/helm/data`,
  };
}
