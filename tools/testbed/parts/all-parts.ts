import { argoCdParts, redis, type ArgoCdPart } from './argocd';
import { apiServer, controllerManager, etcd, scheduler } from './control-plane';
import { gitea } from './gitea';
import { kwok } from './nodes';
import type { Bed, Part } from './part';
import { registry, secureRegistry } from './registries';
import { standIn } from './stand-in';

type Name =
  | ArgoCdPart
  | 'apiServer'
  | 'controllerManager'
  | 'etcd'
  | 'gitea'
  | 'kwok'
  | 'redis'
  | 'registry'
  | 'scheduler'
  | 'secureRegistry'
  | 'standIn';

/** Every process of a testbed. */
export function allParts(bed: Bed, redisPassword = ''): Readonly<Record<Name, Part>> {
  return {
    etcd: etcd(bed),
    apiServer: apiServer(bed),
    controllerManager: controllerManager(bed),
    scheduler: scheduler(bed),
    kwok: kwok(bed),
    standIn: standIn(bed),
    redis: redis(bed),
    ...argoCdParts(bed, redisPassword),
    gitea: gitea(bed),
    registry: registry(bed),
    secureRegistry: secureRegistry(bed),
  };
}
