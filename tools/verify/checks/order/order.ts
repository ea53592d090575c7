import type { Check } from '../../check';
import { askedIn } from '../../objects';
import { findLateDefinitions } from './late-definitions';
import { findLateNamespaces } from './late-namespaces';
import { findLateObjects } from './late-objects';
import { findLateWebhooks } from './late-webhooks';
import { findUnmetNeeds } from './unmet-needs';
import { findUnstatedNeeds } from './unstated-needs';

/** Whether everything is there before what cannot start without it, as needs, waves and Argo CD's syncs order it. */
export const order: Check = {
  name: 'order',
  findFindings: (rendering) => [
    ...findUnmetNeeds(rendering),
    ...findLateDefinitions(rendering),
    ...askedIn(rendering).flatMap((component) => findLateObjects(component, rendering)),
    ...findLateWebhooks(rendering),
    ...findLateNamespaces(rendering),
    ...findUnstatedNeeds(rendering),
  ],
};
