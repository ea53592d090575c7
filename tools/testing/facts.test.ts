import { schemas, type EnvironmentFolder, type Facts, type Platform, type Release, type Schema } from '@idp/model';
import { findReleaseProblems, releaseOf, renderAppsOfApps } from '@idp/gitops';
import { openProvider } from '@idp/deploy';
import { placeToAsk } from '@idp/running';
import { awaitingVerify, judgeGates, requestSettingsOf, requestsOf } from '@idp/promotion';
import { openRegistries, registryOf } from '@idp/registry';
import { findProblems, renderChart } from '@idp/render';
import { conforms, merge, withDefaults } from '@idp/schema';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { thisPlatform } from './this-platform';

/** Another value for each fact; what only some environments have is tried where it is. */
const others: Readonly<Record<string, unknown>> = {
  domain: 'other.example.com',
  'cluster.server': 'https://other.example.com',
  'cluster.provider': 'testbed',
  'cluster.context': 'other',
  'cluster.api.host': 'other.example.com',
  'cluster.api.port': 7777,
  size: 'demo',
  replicas: 5,
  nodes: 2,
  registry: 'oci://other.example.com/platform',
  registryPlainHttp: true,
  images: { 'quay.io': 'other.example.com/quay' },
  'git.repository': 'https://other.example.com/platform.git',
  'git.revision': 'other',
  promotesFrom: 'nowhere',
  'promotion.pullRequests': 'layer',
  'promotion.title': 'other: ',
  'promotion.labels': ['other'],
  'promotion.reviewers': ['@other'],
  'promotion.gates.minimumAge': '77d',
  'promotion.gates.healthy': true,
  'promotion.gates.clean': true,
  'promotion.holds': [{ component: 'loki', reason: 'for another reason' }],
  'argoCd.url': 'https://other.example.com',
  'argoCd.context': 'other',
  components: { loki: false },
  removals: ['loki'],
  'tls.issuer': 'acme',
  'tls.acme.email': 'other@example.com',
  'tls.acme.server': 'https://acme.example.com/directory',
  'tls.acme.dns.route53.region': 'other',
  'tls.acme.dns.route53.role': 'other',
  'tls.acme.dns.cloudDNS.project': 'other',
  'gateway.hostPorts.http': 7070,
  'gateway.hostPorts.https': 7443,
  'gateway.names': 'cluster',
  traffic: 'enforced',
  vaultKeys: 'file',
  'backups.destination': 's3://other/other',
  'backups.endpoint': 'https://other.example.com',
  'backups.region': 'other',
  'backups.retention': '7w',
  'sync.automated': false,
  'sync.prune': false,
  'sync.selfHeal': false,
  'sync.retry.limit': 99,
  'sync.retry.duration': '77s',
  'sync.retry.factor': 9,
  'sync.retry.maxDuration': '77m',
  protected: true,
  labels: { 'example.com/other': 'label' },
};

/** What a fact needs around it to be one. */
const base = {
  size: 'ha',
  nodes: 9,
  git: { repository: 'https://git.example.com/platform.git' },
  tls: {
    issuer: 'acme',
    acme: {
      email: 'somebody@example.com',
      dns: { route53: { region: 'a-region' }, cloudDNS: { project: 'a-project' } },
    },
  },
  gateway: { hostPorts: { http: 8080, https: 8443 } },
  backups: { destination: 's3://a-bucket' },
  protected: false,
};

function leavesOf(schema: Schema, path = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return inner.properties ? leavesOf(inner, here) : [here];
  });
}

function nested(path: string, value: unknown): unknown {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

function withFacts(platform: Platform, changes: unknown): Platform {
  const environments = platform.environments.map((environment): EnvironmentFolder => {
    if (environment.name !== 'dev') return environment;
    const facts = withDefaults(merge(environment.facts.value, changes), schemas.facts);
    if (!conforms<Facts>(schemas.facts, facts)) throw new TypeError(`no facts: ${JSON.stringify(changes)}`);
    return { ...environment, facts: { ...environment.facts, value: facts } };
  });
  return { ...platform, environments };
}

/** Everything that comes of a platform: its charts, its apps-of-apps, where charts are pushed, and its problems. */
function outcomeOf(platform: Platform): string {
  const problems = [
    ...findProblems(platform),
    ...platform.environments.flatMap((environment) => findReleaseProblems(environment, platform, '2026-01-01')),
  ];
  if (problems.length > 0) return JSON.stringify(problems);
  const charts = platform.components.map((component) => renderChart(component, platform));
  const apps = platform.environments.map((environment) =>
    renderAppsOfApps(pinned(environment, platform, charts), platform),
  );
  const registries = platform.environments.map(
    (environment) => openRegistries([])(registryOf(environment), 'loki').api,
  );
  return createHash('sha256')
    .update(
      JSON.stringify([
        charts,
        apps,
        registries,
        ...platform.environments.map((environment) => [promotionsTo(environment), clusterOf(environment, platform)]),
      ]),
    )
    .digest('hex');
}

/** How a release of loki would come to an environment, where somebody asks what runs there, and how its cluster is got. */
function promotionsTo(environment: EnvironmentFolder): unknown {
  const { name, facts } = environment;
  const release = (version: string) => ({
    component: 'loki',
    layer: 'observability' as const,
    namespace: 'a',
    namespaces: [],
    wave: '0',
    version,
    digest: `sha256:${'0'.repeat(64)}`,
    clusterKinds: [],
  });
  const candidate = {
    component: 'loki',
    layer: 'observability' as const,
    before: release('1.0.0'),
    after: release('2.0.0'),
    needs: [],
  };
  const runs = 'nobody asked';
  const around = { from: 'before', to: name, promotion: facts.value.promotion, runs, runsThere: runs, now: 0 };
  const gates = judgeGates(candidate, { chart: 'different', pinnedSince: 0 }, around);
  const judged = [{ ...candidate, gates: [], rendersSame: false }];
  const requests = requestsOf(judged, { components: [], layer: undefined }, 'before', environment);
  const waiting = requests.map(({ choice }) => awaitingVerify(choice, environment));
  return [gates, requests, waiting, requestSettingsOf(environment), placeToAsk(facts.value)];
}

function clusterOf(environment: EnvironmentFolder, { settings }: Platform): string {
  return openProvider({ environment, settings, root: '/nowhere', env: {} }).title;
}

function pinned(
  environment: EnvironmentFolder,
  platform: Platform,
  charts: readonly ReturnType<typeof renderChart>[],
): EnvironmentFolder {
  const releases = platform.components.map(({ name }, index) => {
    const chart = charts[index]?.files.find(({ path }) => path === 'Chart.yaml')?.content ?? '';
    const value = releaseOf(parse(chart));
    if (!conforms<Release>(schemas.release, value)) throw new TypeError(`no release of ${name}`);
    return [name, { path: name, value, locate: () => name }] as const;
  });
  return { ...environment, releases: new Map(releases) };
}

describe('a fact of an environment', () => {
  let before: Platform;
  let outcome: string;

  beforeAll(async () => {
    before = withFacts(await thisPlatform(), base);
    outcome = outcomeOf(before);
  });

  it('is tried below, each of the schema', () => {
    expect(Object.keys(others).sort()).toEqual(leavesOf(schemas.facts).sort());
  });

  it.each(Object.keys(others))('is read by something: %s', (fact) => {
    const start = fact === 'tls.issuer' ? withFacts(before, { tls: { issuer: 'platform-ca' } }) : before;
    const reference = start === before ? outcome : outcomeOf(start);

    expect(outcomeOf(withFacts(start, nested(fact, others[fact])))).not.toBe(reference);
  });
});
