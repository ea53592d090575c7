import foundation from '@idp/infrastructure/foundation';
import type { Environment, JsonObject } from '@idp/model';

const priorityClassName = foundation.exports.priorityClasses.infrastructure;
const podDisruptionBudget = { maxUnavailable: 1 };

/** The chart values of what only caches: one copy, or three of which one may be lost. */
export function redisIn(environment: Environment, resources: JsonObject, probed: JsonObject): JsonObject {
  const image = { repository: environment.image('docker.io/library/redis') };
  if (environment.replicas < 3) return { redis: { image, resources, ...probed } };
  return {
    redis: { image },
    'redis-ha': {
      enabled: true,
      image,
      extraLabels: environment.labels,
      labels: { 'app.kubernetes.io/name': 'argocd-redis-ha' },
      priorityClassName,
      redis: { resources },
      sentinel: { resources },
      splitBrainDetection: { resources },
      init: { resources },
      podDisruptionBudget,
      haproxy: {
        image: { repository: environment.image('docker.io/library/haproxy') },
        resources,
        init: { resources },
        priorityClassName,
        podDisruptionBudget,
      },
    },
  };
}
