import { objectStorage, programs, type Contracts } from '@idp/model';
import type { Values } from './values.gen';

/** It asks nobody who they are, so it answers those only who write logs and who shows them. */
export const traffic: Contracts<Values>['traffic'] = {
  loki: {
    ...programs.loki,
    among: [3100, 7946, 9095],
    from: [{ program: 'grafana' }, { program: 'fluent-bit' }, { program: 'fluent-bit-events' }],
    to: ({ storage }, environment) =>
      storage.type === 's3' ? [objectStorage(storage.endpoint, storage.region, environment)] : [],
  },
};
