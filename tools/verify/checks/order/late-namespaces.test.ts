import { aRendering, type SomeManifests } from '@idp/testing';
import { findLateNamespaces } from './late-namespaces';

describe('a component that is applied in several steps', () => {
  const namespaces = { foundation: 'kind: Namespace\nmetadata: { name: shop }' };
  const job = `
apiVersion: batch/v1
kind: Job
metadata: { name: after, annotations: { argocd.argoproj.io/hook: PostSync } }
---
`;
  const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: loki }
spec: { template: { metadata: { labels: { app: loki } }, spec: {} } }
---
`;
  const account = (annotations: string) =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: loki, annotations: ${annotations} }\n---\n`;
  const late = (components: SomeManifests) => findLateNamespaces(aRendering(components)).map(({ what }) => what);
  const inShop = (text: string) => text.replaceAll('metadata: { name', 'metadata: { namespace: shop, name');

  it('lets something come before its pods, which fails where its namespace is not there yet', () => {
    const first = account('{ argocd.argoproj.io/sync-wave: "-1" }');

    expect(late({ ...namespaces, loki: inShop(first + deployment + job) })).toEqual([]);
    expect(late({ ...namespaces, loki: inShop(account('{}') + deployment + job) })).toEqual([
      expect.stringContaining('where namespace shop of foundation comes a moment later'),
    ]);
  });

  it('needs nothing of it where it brings its namespace itself, or has one step', () => {
    expect(late({ loki: `kind: Namespace\nmetadata: { name: shop }\n---\n${inShop(deployment + job)}` })).toEqual([]);
    expect(late({ ...namespaces, loki: inShop(account('{}') + deployment) })).toEqual([]);
  });
});
