import type { Check } from '../check';
import { capacity } from './capacity';
import { crds } from './crds';
import { duplicateKeys } from './duplicate-keys';
import { hooks } from './hooks';
import { ignoreRules } from './ignore-rules';
import { monitors } from './monitors';
import { order } from './order';
import { podSecurity } from './pod-security';
import { projects } from './projects';
import { references } from './references';
import { selectors } from './selectors';
import { size } from './size';
import { webhooks } from './webhooks';

/** Every check, in the order in which a report names them. */
export const checks: readonly Check[] = [
  capacity,
  crds,
  duplicateKeys,
  hooks,
  ignoreRules,
  monitors,
  order,
  podSecurity,
  projects,
  references,
  selectors,
  size,
  webhooks,
];
