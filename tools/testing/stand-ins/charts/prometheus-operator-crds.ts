import type { StandIn } from '../stand-in';

/** The kinds in which components say what is measured. */
export const prometheusOperatorCrds: StandIn = {
  chart: 'prometheus-operator-crds',
  version: '31.0.1',
  kindAnnotations: '.Values.crds.annotations',
  kinds: {
    'monitoring.coreos.com': {
      Alertmanager: {},
      AlertmanagerConfig: { versions: ['v1alpha1'] },
      PodMonitor: {},
      Probe: {},
      Prometheus: { plural: 'prometheuses' },
      PrometheusRule: {},
      ServiceMonitor: {},
      ThanosRuler: {},
    },
  },
};
