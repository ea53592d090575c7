import type { Check } from '../../check';
import { objectsOfKind } from '../../objects';
import { findConversionFindings } from './conversion';
import { findPrunable } from './prunable';
import { findStorageFindings } from './storage';
import { findUndefinedKinds } from './undefined-kinds';

/** Whether definitions of custom kinds are complete, and stay: with one go all objects of its kind. */
export const crds: Check = {
  name: 'crds',
  findFindings: (rendering) => [
    ...objectsOfKind(rendering, 'CustomResourceDefinition').flatMap((definition) => [
      ...findPrunable(definition),
      ...findStorageFindings(definition),
      ...findConversionFindings(definition, rendering),
    ]),
    ...findUndefinedKinds(rendering),
  ],
};
