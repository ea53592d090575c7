import type { Check } from '../../check';
import { findBrokenHooks } from './broken-hooks';
import { findDownloads } from './downloads';
import { findEndlessJobs } from './endless-jobs';
import { findGoneObjects } from './gone-objects';

/** Helm hooks and Jobs that Argo CD runs at other times than they are meant for, for ever, or never. */
export const hooks: Check = {
  name: 'hooks',
  findFindings: (rendering) =>
    rendering.components.flatMap(({ objects }) => [
      ...objects.flatMap((object) => [
        ...findBrokenHooks(object),
        ...findEndlessJobs(object),
        ...findDownloads(object, rendering.environment.facts.value.domain),
      ]),
      ...findGoneObjects(objects),
    ]),
};
