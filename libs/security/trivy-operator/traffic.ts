import { registriesOf, type Contracts } from '@idp/model';
import { scannerPods } from './chart-values';
import type { Values } from './values.gen';

/** Where images of the platform come from. */
const registries = ['docker.io', 'ghcr.io', 'quay.io', 'registry.k8s.io'];

/** Scans are pods of their own, which read images from where nodes pull them. */
export const traffic: Contracts<Values>['traffic'] = {
  'trivy-operator': {
    pods: { 'app.kubernetes.io/name': 'trivy-operator' },
    to: (_values, environment) => [{ entity: 'kube-apiserver' }, ...registriesOf(['ghcr.io'], environment)],
  },
  scans: {
    pods: scannerPods,
    to: (values, environment) => registriesOf([...registries, ...values.registries], environment),
  },
};
