import { helmValuesOf } from '@idp/testing';
import certManager from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(certManager, schema);
const acme = {
  issuer: 'acme',
  acme: { email: 'a-team@example.com', server: 'https://acme.example.com', dns: { route53: { region: 'a-region' } } },
} as const;

describe('cert-manager', () => {
  it('runs as many copies of each part as the environment asks for', () => {
    const copies = { replicaCount: 3, podDisruptionBudget: { enabled: true } };

    expect(valuesIn({ replicas: 3 })).toMatchObject({
      'cert-manager': { ...copies, webhook: copies, cainjector: copies },
    });
  });

  it('lets a single copy be moved to another node', () => {
    expect(valuesIn({ replicas: 1 })).toMatchObject({
      'cert-manager': { podDisruptionBudget: { enabled: false } },
    });
  });

  it('signs what browsers see with the platform CA unless the environment says otherwise', () => {
    expect(valuesIn()).toMatchObject({ publicIssuer: { ca: { secretName: certManager.exports.rootSecret } } });
  });

  it('asks the public authority of the environment, which finds its proof in the zone of the domain', () => {
    expect(valuesIn({ tls: acme })).toMatchObject({
      publicIssuer: {
        acme: {
          email: 'a-team@example.com',
          server: 'https://acme.example.com',
          solvers: [{ dns01: { route53: { region: 'a-region' } } }],
        },
      },
    });
  });

  it('is known to the cloud that holds the zone, and still comes first', () => {
    const identity = { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/a-role' };

    expect(valuesIn({ tls: acme }, { identity })).toMatchObject({
      'cert-manager': {
        serviceAccount: { annotations: { ...identity, 'argocd.argoproj.io/sync-wave': '-1' } },
        webhook: { serviceAccount: { annotations: expect.not.objectContaining(identity) } },
      },
    });
  });

  it('has a root certificate that outlives the platform by far', () => {
    expect(valuesIn()).toMatchObject({ authority: { validity: '87600h' } });
  });

  it('pulls its images as the environment does', () => {
    expect(valuesIn({ images: { 'quay.io': 'mirror.example.com/quay' } })).toMatchObject({
      'cert-manager': { imageRegistry: 'mirror.example.com/quay/jetstack', imageNamespace: '' },
    });
  });
});
