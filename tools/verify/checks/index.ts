import type { Check } from '../check';
import { capacity } from './capacity';
import { crds } from './crds';
import { duplicateKeys } from './duplicate-keys';
import { events } from './events';
import { hooks } from './hooks';
import { ignoreRules } from './ignore-rules';
import { monitors } from './monitors';
import { order } from './order';
import { podSecurity } from './pod-security';
import { probes } from './probes';
import { projects } from './projects';
import { references } from './references';
import { routes } from './routes';
import { selectors } from './selectors';
import { size } from './size';
import { uniqueness } from './uniqueness';
import { volumes } from './volumes';
import { webhooks } from './webhooks';

/** Every check, in the order in which a report names them. */
export const checks: readonly Check[] = [
  capacity,
  crds,
  duplicateKeys,
  events,
  hooks,
  ignoreRules,
  monitors,
  order,
  podSecurity,
  probes,
  projects,
  references,
  routes,
  selectors,
  size,
  uniqueness,
  volumes,
  webhooks,
];
