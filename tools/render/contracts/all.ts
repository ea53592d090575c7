import { alerts } from './alerts';
import type { ContractRendering } from './contract';
import { metrics } from './metrics';
import { routes } from './routes';
import { secrets } from './secrets';

export type { ContractRendering } from './contract';

/** Every kind of contract that a component can declare. */
export const contracts: readonly ContractRendering[] = [routes, metrics, alerts, secrets];
