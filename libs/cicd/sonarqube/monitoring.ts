import type { Contracts } from '@idp/model';
import type { Values } from './values.gen';

/** When somebody is called. */
export const alerts: Contracts<Values>['alerts'] = {
  SonarqubeDown: {
    expression:
      'absent(kube_statefulset_status_replicas_ready{namespace="cicd", statefulset="sonarqube-sonarqube"} > 0)',
    for: '30m',
    severity: 'warning',
    summary: 'No SonarQube is ready, so pipelines wait for their quality gate.',
  },
};
