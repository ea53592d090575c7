import foundation from '@idp/infrastructure/foundation';
import { restricted, type Environment, type JsonObject } from '@idp/model';
import type { Delivery } from './git-steps';
import { remedies } from './remedies';
import type { Values } from './values.gen';

interface Dependency {
  readonly name: string;
  readonly event: string;
  /** Texts that must stand in the event, by their path. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** And those that must not. */
  readonly except?: Readonly<Record<string, string>>;
  readonly template: string;
  /** The parameters of the template, each with the path of the event. */
  readonly parameters: Readonly<Record<string, string>>;
}

const hook = (endpoint: string, port: number) => ({ endpoint, port: String(port), method: 'POST' });
const token = (name: string, key = 'token') => ({ name: `pipelines-${name}`, key });

/** Where events are taken: port 12000 for the platform's own programs, 12001 for the forge. Each request shows a secret. */
export function eventSource({ delivery }: Values, environment: Environment): JsonObject {
  const ports = delivery ? [12000, 12001] : [12000];
  return {
    service: { ports: ports.map((port) => ({ name: `http-${port}`, port, targetPort: port })) },
    // All of them take events. A sensor stays alone: what it has not seen yet waits on the bus.
    replicas: environment.replicas,
    template: { ...podOf('event-source', environment), ...(environment.replicas > 1 && { affinity: apart }) },
    webhook: {
      alerts: { ...hook('/alerts', 12000), authSecret: token('alerts') },
      ...(delivery && {
        onboarding: { ...hook('/onboarding', 12000), authSecret: token('onboarding', 'ONBOARDING_TOKEN') },
      }),
      ...(delivery && delivery.forge !== 'github' && { push: { ...hook('/push', 12001), authSecret: token('push') } }),
    },
    ...(delivery?.forge === 'github' && { github: { push: githubOf(delivery) } }),
  };
}

/** Copies on different nodes, as long as there are some. */
const apart: JsonObject = {
  podAntiAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: [
      {
        weight: 100,
        podAffinityTerm: {
          topologyKey: 'kubernetes.io/hostname',
          labelSelector: { matchLabels: { controller: 'eventsource-controller', 'eventsource-name': 'webhooks' } },
        },
      },
    ],
  },
};

/** GitHub signs what it sends. */
function githubOf({ repository }: Delivery): JsonObject {
  return {
    organizations: [repository.split('/')[0] ?? ''],
    events: ['push'],
    contentType: 'json',
    webhook: hook('/push', 12001),
    webhookSecret: token('push'),
  };
}

/** What starts which workflow. */
export function sensor({ delivery }: Values, environment: Environment): JsonObject {
  const all = [...alertDependencies, ...(delivery ? deliveryDependencies(delivery) : [])];
  return {
    template: podOf('sensor', environment),
    dependencies: all.map(({ name, event, filters, except = {}, parameters }) => ({
      ...{ name, eventSourceName: 'webhooks', eventName: event },
      filters: {
        data: [
          ...Object.entries(filters).map(([path, value]) => ({ path, type: 'string', value: value.map(wholly) })),
          ...Object.entries(except).map(([path, value]) => {
            return { path, type: 'string', comparator: '!=', value: [wholly(value)] };
          }),
          ...Object.values(parameters).map((path) => ({ path, type: 'string', value: [wholly(plain)] })),
        ],
      },
    })),
    triggers: all.map(triggerOf),
  };
}

/** Argo would fill in what stands in braces, whoever wrote it; and a quote ends a text of a manifest. */
const plain = String.raw`[^{}"\s]+`;

/** Filters take patterns, which may fit a part. */
function wholly(text: string): string {
  return `^${text}$`;
}

function literally(text: string): string {
  return text.replaceAll('.', '\\.');
}

/** Alertmanager sends each alert by itself. */
const alertDependencies: readonly Dependency[] = remedies.map(({ name, alerts, parameters }) => ({
  name,
  event: 'alerts',
  filters: { 'body.status': ['firing'], 'body.alerts.0.labels.alertname': alerts },
  template: name,
  parameters: Object.fromEntries(
    Object.entries(parameters).map(([key, label]) => [key, `body.alerts.0.labels.${label}`]),
  ),
}));

function deliveryDependencies({ forge, repository, branch }: Delivery): readonly Dependency[] {
  const ofGitlab = { application: 'project.name', repository: 'project.git_http_url', revision: 'checkout_sha' };
  const ofOthers = { application: 'repository.name', repository: 'repository.clone_url', revision: 'after' };
  const paths = forge === 'gitlab' ? ofGitlab : ofOthers;
  const project = forge === 'gitlab' ? 'body.project.path_with_namespace' : 'body.repository.full_name';
  const inBody = (given: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(given).map(([key, path]) => [key, `body.${path}`]));
  return [
    {
      ...{ name: 'push', event: 'push', template: 'build' },
      filters: { 'body.ref': [literally(`refs/heads/${branch}`)] },
      // What pipelines ask for there is merged by a push, too; and a branch that is deleted leads nowhere.
      except: { [project]: literally(repository), 'body.after': '0+' },
      parameters: inBody(paths),
    },
    {
      ...{ name: 'onboarding', event: 'onboarding', template: 'onboard', filters: {} },
      parameters: inBody({ name: 'name', owner: 'owner', repository: 'repository' }),
    },
  ];
}

function triggerOf({ name, template, parameters }: Dependency): JsonObject {
  const names = Object.keys(parameters);
  const workflow = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Workflow',
    metadata: { generateName: `${template}-` },
    spec: {
      workflowTemplateRef: { name: template },
      arguments: { parameters: names.map((parameter) => ({ name: parameter, value: '' })) },
    },
  };
  return {
    template: {
      name,
      conditions: name,
      k8s: {
        operation: 'create',
        source: { resource: workflow },
        parameters: Object.values(parameters).map((dataKey, index) => ({
          src: { dependencyName: name, dataKey },
          dest: `spec.arguments.parameters.${index}.value`,
        })),
      },
    },
    rateLimit: { unit: 'Minute', requestsPerUnit: 10 },
    retryStrategy: { steps: 3, duration: '10s', factor: 2 },
  };
}

function podOf(serviceAccountName: string, { labels }: Environment): JsonObject {
  return {
    serviceAccountName,
    metadata: { labels },
    priorityClassName: foundation.exports.priorityClasses.events,
    securityContext: { ...restricted.pod, runAsUser: 9731, runAsGroup: 9731, fsGroup: 9731 },
    container: {
      resources: { requests: { cpu: '5m', memory: '32Mi' }, limits: { memory: '128Mi' } },
      securityContext: restricted.container,
    },
  };
}
