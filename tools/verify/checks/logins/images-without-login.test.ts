import { aRendering } from '@idp/testing';
import { logins } from './index';

function found(image: string, connectors: string) {
  const config = `issuer: https://login.example.com\nstaticClients: []\nconnectors: [${connectors}]\n`;
  const objects = [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'dex' }, data: { config } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'portal' },
      spec: { template: { spec: { containers: [{ name: 'portal', image }] } } },
    },
  ];
  const rendering = aRendering({ portal: objects.map((object) => JSON.stringify(object)).join('\n---\n') });
  const { platform } = rendering;
  const groups = { ...platform.settings.groups, viewers: ['example:all'] };
  return logins
    .findFindings({ ...rendering, platform: { ...platform, settings: { ...platform.settings, groups } } })
    .map(({ object, what }) => `${object?.name}: ${what}`);
}

describe('the portal where people log in', () => {
  it.each(['ghcr.io/backstage/backstage:1.44.0', 'mirror.example.com/ghcr.io/backstage/backstage@sha256:0'])(
    'lets nobody in with the image of the project: %s',
    (image) => {
      expect(found(image, '{ type: github }')).toEqual([expect.stringContaining(`portal: ${image} knows no login`)]);
    },
  );

  it('lets people in with an image of one’s own', () => {
    expect(found('registry.example.com/images/backstage-portal:1.0.0', '{ type: github }')).toEqual([]);
  });

  it('may be looked at without one where the provider asks nobody who people are', () => {
    expect(found('ghcr.io/backstage/backstage:1.44.0', '')).toEqual([]);
  });
});
