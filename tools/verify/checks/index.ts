import type { Check } from '../check';
import { capacity } from './capacity';
import { crds } from './crds';
import { duplicateKeys } from './duplicate-keys';
import { order } from './order';
import { podSecurity } from './pod-security';
import { references } from './references';
import { selectors } from './selectors';

/** Every check, in the order in which a report names them. */
export const checks: readonly Check[] = [capacity, crds, duplicateKeys, order, podSecurity, references, selectors];
