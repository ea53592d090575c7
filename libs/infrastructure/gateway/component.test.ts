import certManager from '@idp/infrastructure/cert-manager';
import { gateway as platformGateway } from '@idp/model';
import { helmValuesOf } from '@idp/testing';
import gateway from './component';
import schema from './values.schema.json';

const valuesIn = helmValuesOf(gateway, schema);

describe('gateway', () => {
  it('is where the contract routes expects it', () => {
    const { name, namespace, listener } = platformGateway;

    expect(valuesIn()).toMatchObject({ gateway: { name, https: { name: listener } } });
    expect(gateway.namespace).toBe(namespace);
    expect(gateway.exports).toMatchObject({ name, namespace, listeners: { https: listener } });
  });

  it('listens on the usual ports of its own address', () => {
    expect(valuesIn()).toMatchObject({ gateway: { http: { port: 80 }, https: { port: 443 } } });
  });

  it('listens on ports of nodes where the environment has them', () => {
    expect(valuesIn({ gateway: { hostPorts: { http: 8080, https: 8443 } } })).toMatchObject({
      gateway: { http: { port: 8080 }, https: { port: 8443 } },
    });
  });

  it('tells a cloud which load balancer to give it, where an environment knows', () => {
    const annotations = { 'service.beta.kubernetes.io/aws-load-balancer-type': 'external' };

    expect(valuesIn({}, { annotations })).toMatchObject({ gateway: { annotations } });
    expect(valuesIn()).toMatchObject({ gateway: { annotations: {} } });
  });

  it('has one certificate for all hosts of the domain, from whom browsers trust', () => {
    expect(valuesIn({ domain: 'a.example.com' })).toMatchObject({
      gateway: { domain: 'a.example.com', issuer: certManager.exports.publicIssuer },
    });
  });
});
