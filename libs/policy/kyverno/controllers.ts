import type { Environment } from '@idp/model';
import type { Values } from './values.gen';

/** The chart values of Kyverno's four programs: who judges, who acts on old objects, who cleans up and who reports. */
export function controllersOf({ memoryLimit }: Values, environment: Environment) {
  const resources = { requests: { cpu: '20m', memory: '96Mi' }, limits: { memory: memoryLimit } };
  return {
    admissionController: {
      ...copiesOf('admission-controller', environment),
      container: { resources },
      initContainer: { resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } } },
    },
    backgroundController: { ...copiesOf('background-controller', environment), resources },
    cleanupController: { ...copiesOf('cleanup-controller', environment), resources },
    reportsController: { ...copiesOf('reports-controller', environment), resources },
  };
}

function copiesOf(component: string, { replicas, spread }: Environment) {
  return {
    replicas,
    podDisruptionBudget: { enabled: replicas > 1 },
    antiAffinity: { enabled: false },
    topologySpreadConstraints: spread({
      'app.kubernetes.io/instance': 'kyverno',
      'app.kubernetes.io/component': component,
    }),
  };
}
