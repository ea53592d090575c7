import { aRendering } from '@idp/testing';
import { vaultAccess } from './index';

const script = `
apiVersion: v1
kind: ConfigMap
metadata: { name: scripts }
data:
  make.sh: |
    vault write auth/kubernetes/role/job bound_service_account_names=job \\
      bound_service_account_namespaces=shop audience=vault token_ttl=10m
---
`;
const job = (account: string, audience: string) => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: job }
spec: { jobTemplate: { spec: { template: { spec: { serviceAccountName: ${account}, volumes: [{ name: token, projected: { sources: [{ serviceAccountToken: { path: token, audience: ${audience} } }] } }] } } } } }
`;

function found(manifests: string) {
  return vaultAccess.findFindings(aRendering({ shop: script + manifests })).map(({ what }) => what);
}

describe('the token of a pod', () => {
  it('is for whom the role of its ServiceAccount takes it', () => {
    expect(found(job('job', 'vault'))).toEqual([]);
    expect(found(job('job', 'valt'))).toEqual(['the role of "job" takes tokens for "vault", and this one is for valt']);
  });

  it('is nobody else’s matter', () => {
    expect(found(job('other', 'sts.amazonaws.com'))).toEqual([]);
  });
});
