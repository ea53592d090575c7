import { defineComponent } from '@idp/model';
import type { ChartValues } from './upstream.gen';

/** The kinds in which components say what is measured and when somebody is called. */
export default defineComponent({
  name: 'prometheus-operator-crds',
  description: 'Brings the custom resource definitions of the Prometheus operator',
  namespace: 'kube-system',
  owner: 'observability-team',
  upstream: {
    repository: 'https://prometheus-community.github.io/helm-charts',
    chart: 'prometheus-operator-crds',
    version: '31.0.1',
  },
  clusterKinds: ['CustomResourceDefinition'],

  chartValues: (): ChartValues => ({
    crds: {
      annotations: {
        // With a definition go all objects of its kind: neither Argo CD nor Helm may delete one.
        'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
        'helm.sh/resource-policy': 'keep',
      },
    },
  }),
});
