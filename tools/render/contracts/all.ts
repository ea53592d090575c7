import { alerts } from './alerts';
import type { ContractRendering } from './contract';
import { dashboards } from './dashboards';
import { databases } from './databases';
import { logins } from './logins';
import { metrics } from './metrics';
import { routes } from './routes';
import { secrets } from './secrets';
import { slos } from './slos';
import { traffic } from './traffic';

export type { ContractRendering } from './contract';

/** Every kind of contract that a component can declare. */
export const contracts: readonly ContractRendering[] = [
  routes,
  metrics,
  alerts,
  secrets,
  databases,
  logins,
  slos,
  dashboards,
  traffic,
];
