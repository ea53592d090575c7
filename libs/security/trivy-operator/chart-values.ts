import foundation from '@idp/infrastructure/foundation';
import { restricted, type Environment } from '@idp/model';
import type { ChartValues } from './upstream.gen';
import type { Values } from './values.gen';

/** The program that scans. */
export const scanner = { image: 'ghcr.io/aquasecurity/trivy', tag: '0.72.0' } as const;

/** The label of the pods that scan. */
export const scannerPods = { 'platform-scan': 'image' } as const;

/** The scanner's image names no user but root. */
const user = 65534;

/** What the operator's chart gets. */
export const chartValues = ({ scans, memoryLimit, again }: Values, environment: Environment): ChartValues => {
  const registry = environment.image('ghcr.io/aquasecurity');
  const priority = foundation.exports.priorityClasses.security;
  return {
    image: { registry, repository: 'trivy-operator' },
    operator: {
      ...off,
      scanJobsConcurrentLimit: scans,
      scannerReportTTL: again,
      podLabels: environment.labels,
      labels: environment.labels,
    },
    // The chart's own role starts Jobs in every namespace: a template says what it may.
    rbac: { create: false },
    compliance: { specs: [] },
    policiesBundle: { registry, repository: 'trivy-checks' },
    podSecurityContext: restricted.pod,
    resources: { requests: { cpu: '20m', memory: '128Mi' }, limits: { memory: '512Mi' } },
    priorityClassName: priority,
    trivyOperator: {
      scanJobPodPriorityClassName: priority,
      scanJobPodTemplateLabels: Object.entries({ ...environment.labels, ...scannerPods })
        .map(([key, value]) => `${key}=${value}`)
        .join(','),
      scanJobPodTemplatePodSecurityContext: { ...restricted.pod, runAsUser: user, runAsGroup: user, fsGroup: user },
      scanJobPodTemplateContainerSecurityContext: restricted.container,
      // Whose an image is stands on its metrics.
      reportResourceLabels: 'owner,business-unit,cost-centre',
    },
    trivy: {
      image: { registry, repository: 'trivy', tag: scanner.tag },
      dbRegistry: registry,
      dbRepository: 'trivy-db',
      javaDbRegistry: registry,
      javaDbRepository: 'trivy-java-db',
      // What nobody has mended yet cannot be mended here.
      ignoreUnfixed: true,
      severity: 'HIGH,CRITICAL',
      resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '1', memory: memoryLimit } },
    },
  };
};

/** Configuration is judged by policies before it is applied, and scans of nodes take root on them. */
const off = {
  configAuditScannerEnabled: false,
  rbacAssessmentScannerEnabled: false,
  infraAssessmentScannerEnabled: false,
  clusterComplianceEnabled: false,
  sbomGenerationEnabled: false,
  // It would read every Secret of the cluster to pull what needs a password.
  accessGlobalSecretsAndServiceAccount: false,
};
