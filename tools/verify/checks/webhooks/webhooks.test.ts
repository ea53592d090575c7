import { aRendering } from '@idp/testing';
import { webhooks } from './index';

function found(manifests: string) {
  return webhooks
    .findFindings(
      aRendering({ shop: `kind: Namespace\nmetadata: { name: shop, labels: { tier: apps } }\n---${manifests}` }),
    )
    .map(({ path, what, remedy }) => `${path}: ${what}; ${remedy}`);
}

const service = `
kind: Service
metadata: { name: hook }
spec: { selector: { app: hook }, ports: [{ name: https, port: 443 }] }
---
kind: Deployment
metadata: { name: hook }
spec: { template: { metadata: { labels: { app: hook } }, spec: { containers: [{ name: hook, image: example.com/hook }] } } }
---
`;

const webhook = (
  fields: string,
  client = 'caBundle: Zm9v, service: { name: hook, namespace: shop }',
  annotations = '{}',
) => `
kind: ValidatingWebhookConfiguration
metadata: { name: hook, annotations: ${annotations} }
webhooks:
  - name: hook.example.com
    clientConfig: { ${client} }
    rules: [{ apiGroups: [example.com], resources: [gadgets], operations: [CREATE] }]
    ${fields}
---
`;

describe('who answers a webhook', () => {
  it('is a Service that exists, with its port', () => {
    expect(found(service + webhook(''))).toEqual([]);
    expect(found(service + webhook('', 'caBundle: Zm9v, service: { name: hok, namespace: shop }'))).toEqual([
      expect.stringContaining(
        'clientConfig.service.name: there is no Service "hok" in namespace shop; did you mean "hook"?',
      ),
    ]);
    expect(
      found(service + webhook('', 'caBundle: Zm9v, service: { name: hook, namespace: shop, port: 8443 }')),
    ).toEqual([
      expect.stringContaining('clientConfig.service.port: Service "hook" has no port 8443; use one of: https, 443'),
    ]);
  });

  it('is named by definitions that convert versions, too', () => {
    const definition = `
kind: CustomResourceDefinition
metadata: { name: gadgets.example.com }
spec: { conversion: { strategy: Webhook, webhook: { clientConfig: { service: { name: gone, namespace: shop } } } } }
`;

    expect(found(service + definition)).toEqual([
      expect.stringContaining('spec.conversion.webhook.clientConfig.service.name'),
      expect.stringContaining('spec.conversion.webhook.clientConfig.caBundle'),
    ]);
  });
});

describe('the CA of a webhook', () => {
  const unsigned = 'service: { name: hook, namespace: shop }';
  const inject = '{ cert-manager.io/inject-ca-from: shop/hook }';
  const certificate = 'kind: Certificate\nmetadata: { name: hook }\nspec: { secretName: hook-tls }\n---\n';

  it('is there, or somebody writes it', () => {
    expect(found(service + webhook('', unsigned))).toEqual([
      expect.stringContaining('nothing says whose certificate is trusted'),
    ]);
    expect(found(service + certificate + webhook('', unsigned, inject))).toEqual([]);
    expect(found(service + webhook('', unsigned, inject))).toEqual([
      expect.stringContaining('metadata.annotations["cert-manager.io/inject-ca-from"]: there is no Certificate "hook"'),
    ]);
  });

  it('may be written by a program that is known to do it', () => {
    expect(
      found(
        service.replace('example.com/hook', 'ghcr.io/cloudnative-pg/cloudnative-pg:1.29.0') + webhook('', unsigned),
      ),
    ).toEqual([]);
  });
});

describe('a webhook about pods', () => {
  const pods = "rules: [{ apiGroups: [''], resources: [pods], operations: [CREATE] }]";
  const aboutPods = (fields: string) => webhook(fields).replace(/rules: .*/, pods);

  it('does not keep what answers it, or the system, from starting', () => {
    expect(found(service + aboutPods(''))).toEqual([
      'webhooks[0].failurePolicy: while nobody answers it, no pods can be written in shop and kube-system: after an outage, what answers it cannot start; exclude shop and kube-system by namespaceSelector, or set failurePolicy: Ignore',
    ]);
    expect(found(service + aboutPods('failurePolicy: Ignore'))).toEqual([]);
  });

  it.each([
    [
      'namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [shop, kube-system] }] }',
      0,
    ],
    [
      'namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [kube-system] }] }',
      1,
    ],
    ['namespaceSelector: { matchLabels: { watched: "yes" } }', 0],
    ['objectSelector: { matchLabels: { inject: "yes" } }', 0],
    ['objectSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [hook] }] }', 1],
  ])('may exclude them: %s', (selector, problems) => {
    expect(found(service + aboutPods(selector))).toHaveLength(problems);
  });
});
