import foundation from '@idp/infrastructure/foundation';
import { defineComponent } from '@idp/model';
import { chartValues } from './chart-values';
import { images, managedNamespace, templateValues } from './event-bus';
import { alerts, metrics } from './monitoring';
import { traffic } from './traffic';

/** Starts work when something happens: it runs the bus, what takes events, and what acts on them. */
export default defineComponent({
  name: 'argo-events',
  description: 'Starts work when something happens',
  namespace: 'argo-events',
  owner: 'platform-team',
  needs: [foundation],
  upstream: { repository: 'https://argoproj.github.io/argo-helm', chart: 'argo-events', version: '2.4.22' },
  exports: { namespaces: [managedNamespace], events: { namespace: managedNamespace, bus: 'default' } },
  clusterKinds: ['CustomResourceDefinition'],
  images: Object.values(images),
  sizes: {
    standard: { volume: '5Gi' },
    ha: { volume: '10Gi' },
  },

  chartValues,
  templateValues,

  traffic,
  metrics,
  alerts,
});
