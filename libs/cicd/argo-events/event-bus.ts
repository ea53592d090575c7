import foundation from '@idp/infrastructure/foundation';
import { restricted, type Environment, type JsonObject } from '@idp/model';
import type { Values } from './values.gen';

/** Where buses, sources and sensors are: beside the workflows that these start, which people see on the same page. */
export const managedNamespace = 'pipelines';

/** The version of the bus. */
export const version = '2.10.27';

/** What the controller runs; the names are those of its settings. */
export const images = {
  natsImage: `docker.io/library/nats:${version}`,
  metricsExporterImage: 'docker.io/natsio/prometheus-nats-exporter:0.14.0',
  configReloaderImage: 'docker.io/natsio/nats-server-config-reloader:0.14.0',
} as const;

/** The same, as this environment pulls them. */
export function imagesIn({ image }: Environment): { readonly [Name in keyof typeof images]: string } {
  return {
    natsImage: image(images.natsImage),
    metricsExporterImage: image(images.metricsExporterImage),
    configReloaderImage: image(images.configReloaderImage),
  };
}

/** What the templates read: the bus, and where it is measured. */
export function templateValues({ volume }: Values, environment: Environment) {
  return { managedNamespace, bus: busIn(volume, environment), measured: environment.has('monitoring') };
}

/** Three copies agree on what has happened; one or two could not, so a smaller environment has one. */
function busIn(volumeSize: string, environment: Environment): JsonObject {
  const replicas = environment.replicas < 3 ? 1 : 3;
  const container = (cpu: string, memory: string, limit: string) => ({
    resources: { requests: { cpu, memory }, limits: { memory: limit } },
    securityContext: restricted.container,
  });
  return {
    version,
    replicas,
    persistence: { accessMode: 'ReadWriteOnce', volumeSize },
    streamConfig: `maxAge: 72h\nreplicas: ${replicas}\n`,
    metadata: { labels: environment.labels },
    securityContext: { ...restricted.pod, runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000 },
    priorityClassName: foundation.exports.priorityClasses.events,
    serviceAccountName: 'event-bus',
    containerTemplate: container('20m', '32Mi', '256Mi'),
    reloaderContainerTemplate: container('1m', '8Mi', '64Mi'),
    metricsContainerTemplate: container('1m', '16Mi', '64Mi'),
    ...(replicas > 1 && { affinity: apart }),
  };
}

/** No two copies on a node. */
const apart = {
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      {
        topologyKey: 'kubernetes.io/hostname',
        labelSelector: { matchLabels: { controller: 'eventbus-controller', 'eventbus-name': 'default' } },
      },
    ],
  },
};
