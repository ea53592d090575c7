import { aRendering } from '@idp/testing';
import { duplicateKeys } from './duplicate-keys';

describe('keys that stand twice', () => {
  it('are told with template, object and path', () => {
    const twice = {
      template: 'cilium/templates/service.yaml',
      object: 'Service cilium-agent',
      path: 'metadata.labels["app.kubernetes.io/name"]',
    };

    expect(duplicateKeys.findFindings(aRendering({ cilium: { duplicateKeys: [twice] } }))).toEqual([
      expect.objectContaining({ component: 'cilium', path: twice.path }),
    ]);
  });

  it('are none where every key stands once', () => {
    expect(duplicateKeys.findFindings(aRendering({ cilium: 'kind: Service\nmetadata: { name: a }' }))).toEqual([]);
  });
});
