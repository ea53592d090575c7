import { textAt } from '@idp/model';
import { existing } from '../existing';
import type { Makers } from './maker';

/** Trivy Operator: https://aquasecurity.github.io/trivy-operator/latest/getting-started/installation/configuration/ */
export const trivyOperator: Makers = {
  ConfigMap: ({ namespace, content }) => {
    const given = textAt(content, 'data', 'scanJob.podTemplateLabels');
    if (given === undefined) return [];
    const labels = Object.fromEntries(
      given.split(',').map((pair): [string, string] => {
        const [key = '', value = ''] = pair.split('=');
        return [key.trim(), value.trim()];
      }),
    );
    return [
      {
        ...existing('Pod', namespace, 'scan'),
        labels: { 'app.kubernetes.io/managed-by': 'trivy-operator', ...labels },
      },
    ];
  },
};
