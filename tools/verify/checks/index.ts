import type { Check } from '../check';
import { capacity } from './capacity';
import { crds } from './crds';
import { duplicateKeys } from './duplicate-keys';
import { monitors } from './monitors';
import { order } from './order';
import { podSecurity } from './pod-security';
import { references } from './references';
import { selectors } from './selectors';
import { webhooks } from './webhooks';

/** Every check, in the order in which a report names them. */
export const checks: readonly Check[] = [
  capacity,
  crds,
  duplicateKeys,
  monitors,
  order,
  podSecurity,
  references,
  selectors,
  webhooks,
];
