import { objectAt, textAt } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import trivyOperator from './component';
import schema from './values.schema.json';

const chartIn = (...given: Parameters<ReturnType<typeof helmValuesOf>>) =>
  helmValuesOf(trivyOperator, schema)(...given)['trivy-operator'];
const gigabytes = (quantity = '') => Number(/^(\d+)Gi$/.exec(quantity)?.[1]);

describe('trivy-operator', () => {
  it('looks for vulnerabilities and secrets, and leaves configuration to policies and nodes alone', () => {
    expect(chartIn()).toMatchObject({
      operator: {
        configAuditScannerEnabled: false,
        rbacAssessmentScannerEnabled: false,
        infraAssessmentScannerEnabled: false,
        clusterComplianceEnabled: false,
      },
      compliance: { specs: [] },
    });
  });

  it('reads no Secret of other namespaces, and has a role of our own', () => {
    expect(chartIn()).toMatchObject({
      operator: { accessGlobalSecretsAndServiceAccount: false },
      rbac: { create: false },
    });
  });

  it('scans without root', () => {
    expect(chartIn()).toMatchObject({
      trivyOperator: {
        scanJobPodTemplatePodSecurityContext: { runAsNonRoot: true, runAsUser: 65534 },
        scanJobPodTemplateContainerSecurityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
      },
    });
  });

  it('says on scans who pays for them', () => {
    expect(chartIn()).toMatchObject({
      trivyOperator: { scanJobPodTemplateLabels: expect.stringContaining('owner=security-team') },
    });
  });

  it.each([
    ['demo', 8],
    ['standard', 16],
    ['ha', 32],
  ] as const)('fits with all scans at once into its quota, in size %s of %i GiB', (size, quota) => {
    const chart = chartIn({ size });
    const scans = Number(objectAt(chart, 'operator')['scanJobsConcurrentLimit']);
    const each = gigabytes(textAt(chart, 'trivy', 'resources', 'limits', 'memory'));

    expect(scans * each + 1).toBeLessThanOrEqual(quota);
  });
});
