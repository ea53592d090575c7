import type { Contracts } from '@idp/model';

/** What is measured. */
export const metrics: Contracts<unknown>['metrics'] = {
  'trivy-operator': { selector: { 'app.kubernetes.io/name': 'trivy-operator' }, port: 'metrics', target: 8080 },
};

/** When somebody is called. */
export const alerts: Contracts<unknown>['alerts'] = {
  ImageHasCriticalVulnerabilities: {
    expression:
      'sum by (exported_namespace, image_repository, image_tag) (trivy_image_vulnerabilities{severity="Critical"}) > 0',
    // A rollout that mends it may take a while.
    for: '1h',
    severity: 'warning',
    summary:
      'Image {{ $labels.image_repository }}:{{ $labels.image_tag }} in {{ $labels.exported_namespace }} has {{ $value }} critical vulnerabilities that a newer version mends.',
  },
  ImageHasSecrets: {
    expression:
      'sum by (exported_namespace, image_repository, image_tag) (trivy_image_exposedsecrets{severity=~"Critical|High"}) > 0',
    for: '1h',
    severity: 'warning',
    summary:
      'Image {{ $labels.image_repository }}:{{ $labels.image_tag }} in {{ $labels.exported_namespace }} has secrets in it that everybody can read who can pull it.',
  },
  TrivyOperatorDown: {
    expression: 'absent(up{namespace="trivy", job="trivy-operator"} == 1)',
    for: '30m',
    severity: 'warning',
    summary: 'No trivy-operator runs, so nobody learns of new vulnerabilities.',
  },
};
