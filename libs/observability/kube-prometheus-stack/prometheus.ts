import foundation from '@idp/infrastructure/foundation';
import type { Environment } from '@idp/model';
import { claimOf } from './claim';
import type { Values } from './values.gen';

/** The chart values of Prometheus: it reads whatever any component declares. */
export function prometheusOf({ retention, volume, cpu, memory, memoryLimit }: Values, environment: Environment) {
  // A third copy would measure the same once more.
  const replicas = Math.min(environment.replicas, 2);
  return {
    podDisruptionBudget: { enabled: replicas > 1 },
    // Each copy has its own gaps: who looks at a dashboard sees those of one.
    service: { sessionAffinity: 'ClientIP' },
    prometheusSpec: {
      ...everything,
      image: { registry: environment.image('quay.io/prometheus'), repository: 'prometheus' },
      replicas,
      retention,
      ...sizeIn(volume),
      scrapeInterval: environment.size === 'demo' ? '60s' : '30s',
      storageSpec: claimOf(volume),
      resources: { requests: { cpu, memory }, limits: { memory: memoryLimit } },
      priorityClassName: foundation.exports.priorityClasses.observability,
      podMetadata: { labels: environment.labels },
      podAntiAffinity: '',
      topologySpreadConstraints: environment.spread({ 'app.kubernetes.io/name': 'prometheus' }),
    },
  };
}

/** Four fifths of its volume: compaction takes room as well, and a full disk stops it. */
function sizeIn(volume: string) {
  const [, amount, unit = ''] = /^([\d.]+)([KMGTPE]i?)?$/.exec(volume) ?? [];
  return amount === undefined ? {} : { retentionSize: `${Math.floor(Number(amount) * 800) / 1000}${unit}B` };
}

/** The chart would read only what carries its own label. */
const everything = {
  serviceMonitorSelectorNilUsesHelmValues: false,
  podMonitorSelectorNilUsesHelmValues: false,
  probeSelectorNilUsesHelmValues: false,
  ruleSelectorNilUsesHelmValues: false,
  scrapeConfigSelectorNilUsesHelmValues: false,
};
