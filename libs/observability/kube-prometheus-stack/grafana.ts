import foundation from '@idp/infrastructure/foundation';
import { logs, reloads, restricted, trustBundle, type Environment, type JsonObject } from '@idp/model';
import { isKept, keptIn } from './database';

const authorities = '/etc/platform-ca';

/** The chart values of Grafana: what it shows comes from files, what people make lies in a database where there is one. */
export function grafanaOf(environment: Environment) {
  const kept = keptIn(environment);
  const found = { resource: 'configmap', label: 'grafana_dashboard', labelValue: '1', searchNamespace: 'ALL' };
  return {
    fullnameOverride: 'grafana',
    ...kept.values,
    image: { registry: environment.image('docker.io/grafana'), repository: 'grafana' },
    defaultDashboardsEnabled: false,
    admin: { existingSecret: 'kube-prometheus-stack-grafana-admin' },
    testFramework: { enabled: false },
    // The chart's own role reads every Secret of the cluster.
    rbac: { useExistingClusterRole: 'grafana-dashboards' },
    extraLabels: environment.labels,
    annotations: reloads,
    extraEmptyDirMounts: [{ name: 'tmp', mountPath: '/tmp' }],
    containerSecurityContext: { ...restricted.container, seccompProfile: restricted.pod.seccompProfile },
    resources: isKept(environment) ? ofMany : ofOne,
    priorityClassName: foundation.exports.priorityClasses.dashboards,
    sidecar: {
      image: { registry: environment.image('quay.io/kiwigrid'), repository: 'k8s-sidecar' },
      resources: { requests: { cpu: '5m', memory: '64Mi' }, limits: { memory: '192Mi' } },
      securityContext: restricted.container,
      dashboards: { ...found, folderAnnotation: 'grafana_folder', provider: { foldersFromFilesStructure: true } },
      datasources: { resource: 'configmap' },
    },
    additionalDataSources: environment.has('logs')
      ? [{ name: 'Loki', uid: 'loki', type: 'loki', access: 'proxy', url: logs.url }]
      : [],
    ...(environment.has('logins') && { envFromSecrets: [{ name: 'grafana-login' }] }),
    extraConfigmapMounts: [
      { name: 'platform-ca', configMap: trustBundle.configMap, mountPath: authorities, readOnly: true },
    ],
    'grafana.ini': {
      ...settings,
      ...kept.settings,
      server: { root_url: `https://${environment.host('grafana')}` },
      ...loginOf(environment),
    },
  };
}

/** One person looks at it, or everybody: each dashboard that is open asks for memory. */
const ofOne = { requests: { cpu: '20m', memory: '128Mi' }, limits: { memory: '512Mi' } };
const ofMany = { requests: { cpu: '50m', memory: '256Mi' }, limits: { memory: '1Gi' } };

/** Nothing is fetched from elsewhere and nobody is told anything. */
const settings = {
  analytics: { check_for_updates: false, check_for_plugin_updates: false, reporting_enabled: false },
  news: { news_feed_enabled: false },
  plugins: { plugin_admin_enabled: false, preinstall_disabled: true },
  snapshots: { external_enabled: false },
  users: { allow_sign_up: false },
  'auth.anonymous': { enabled: false },
};

function loginOf({ has, issuer, tls, groups }: Environment): JsonObject {
  if (!has('logins')) return {};
  const roles = { Admin: groups.administrators, Editor: groups.editors, Viewer: groups.viewers };
  return {
    'auth.generic_oauth': {
      enabled: true,
      name: 'the platform',
      client_id: 'grafana',
      scopes: 'openid profile email groups',
      auth_url: `${issuer}/auth`,
      token_url: `${issuer}/token`,
      api_url: `${issuer}/userinfo`,
      use_pkce: true,
      // Who is in none of the groups is not let in.
      role_attribute_strict: true,
      role_attribute_path: rolePaths(roles).join(' || '),
      ...(tls.issuer === 'platform-ca' && { tls_client_ca: `${authorities}/${trustBundle.key}` }),
    },
  };
}

/** The role of somebody by their groups, the first that fits, in the language that Grafana reads. */
function rolePaths(roles: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(roles).flatMap(([role, names]) =>
    names.map((name) => `contains(groups[*], '${name}') && '${role}'`),
  );
}
