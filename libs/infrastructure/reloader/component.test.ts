import foundation from '@idp/infrastructure/foundation';
import { helmValuesOf } from '@idp/testing';
import reloader from './component';

const valuesIn = helmValuesOf(reloader);
const chartIn = (...given: Parameters<typeof valuesIn>) => valuesIn(...given).reloader;

describe('reloader', () => {
  it('reads Secrets in the namespaces of the platform, but not where the keys of authorities and of Vault lie', () => {
    const { namespaces } = reloader.exports;

    expect(foundation.exports.namespaces).toEqual(expect.arrayContaining([...namespaces]));
    expect(namespaces).toEqual(expect.arrayContaining(['observability', 'portal', 'security']));
    expect(namespaces).not.toContain('vault');
    expect(namespaces).not.toContain('cert-manager');
  });

  it('leaves no trace that Argo CD would take for a difference', () => {
    expect(chartIn()).toMatchObject({ reloader: { reloadStrategy: 'annotations' } });
  });

  it('elects who acts where there are several copies', () => {
    expect(chartIn({ replicas: 3 })).toMatchObject({ reloader: { enableHA: true, deployment: { replicas: 2 } } });
    expect(chartIn({ replicas: 1 })).toMatchObject({ reloader: { enableHA: false, deployment: { replicas: 1 } } });
  });

  it('starts no Jobs', () => {
    expect(chartIn()).toMatchObject({ reloader: { ignoreJobs: true, rbac: { enabled: false } } });
  });
});
