import { aRendering } from '@idp/testing';
import { variables } from './index';

function found(file: string, text: string, container: object) {
  const objects = [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { [file]: text } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: {
        template: {
          spec: {
            containers: [{ name: 'web', ...container }],
            volumes: [{ name: 'settings', configMap: { name: 'settings' } }],
          },
        },
      },
    },
  ];
  return variables
    .findFindings(aRendering({ shop: objects.map((object) => JSON.stringify(object)).join('\n---\n') }))
    .map(({ object, what, remedy }) => `${object?.name}: ${what}; ${remedy}`);
}

const set = { env: [{ name: 'SESSION_SECRET', value: 'a' }] };

describe('a variable in a file', () => {
  it.each([
    ['app-config.yaml', 'secret: ${SESSION_SECRET}\nport: ${PORT}\nprice: $${NOT_MEANT}\n# ${NOBODY}\n', set],
    ['app-config.yaml', 'host: ${WEB_SERVICE_HOST}', set],
    ['app-config.yaml', 'secret: ${ANY}', { envFrom: [{ secretRef: { name: 'unknown' } }] }],
    ['other.yaml', 'secret: ${ANY}', set],
    ['fluent-bit.conf', '[INPUT]\n    Name tail\n    Path ${SESSION_SECRET}\n', set],
    ['fluent-bit.conf', '@SET A=b\n[INPUT]\n    Name ${A}\n', set],
    ['grafana.ini', 'secret = $__env{SESSION_SECRET}', set],
  ])('is set by who reads it: %s %s', (file, text, container) => {
    expect(found(file, text, container)).toEqual([]);
  });

  it.each([
    ['app-config.production.yaml', 'secret: ${SESION_SECRET}'],
    ['fluent-bit.conf', '[OUTPUT]\n    Path ${SESION_SECRET}\n'],
    ['grafana.ini', 'secret = $__env{SESION_SECRET}'],
  ])('is not: %s', (file, text) => {
    expect(found(file, text, set)).toEqual([
      'settings: nobody sets ${SESION_SECRET} for the program that reads this; did you mean "SESSION_SECRET"?',
    ]);
  });
});
