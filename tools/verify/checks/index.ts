import type { Check } from '../check';
import { capacity } from './capacity';
import { duplicateKeys } from './duplicate-keys';
import { references } from './references';

/** Every check, in the order in which a report names them. */
export const checks: readonly Check[] = [capacity, duplicateKeys, references];
