import operatorCrds from '@idp/infrastructure/prometheus-operator-crds';
import foundation from '@idp/infrastructure/foundation';
import pyrra from '@idp/observability/pyrra';
import { defineComponent } from '@idp/model';
import { slos } from './slos';

/** Promises about the cluster itself, which no component of the platform brings. */
export default defineComponent({
  name: 'platform-slos',
  description: 'Says what users may expect of the cluster itself',
  namespace: 'observability',
  owner: 'observability-team',
  needs: [foundation, operatorCrds, pyrra],
  slos,
});
