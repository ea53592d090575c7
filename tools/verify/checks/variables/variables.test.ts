import { aRendering } from '@idp/testing';
import { variables } from './index';

function found(container: string, more = '') {
  const pod = `kind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, ${container} }] } } }\n---\n`;
  return variables
    .findFindings(aRendering({ shop: pod + more }))
    .map(({ path, what, remedy }) => `${path?.replace('spec.template.spec.containers[0].', '')}: ${what}; ${remedy}`);
}

const IP = '{ name: POD_IP, valueFrom: { fieldRef: { fieldPath: status.podIP } } }';
const settings = 'kind: ConfigMap\nmetadata: { name: settings }\ndata: { HOST: a }';

describe('a variable', () => {
  it.each([
    [`args: ["--address=$(POD_IP)"], env: [${IP}]`],
    ['args: ["$$(NAME)", "$(date)", "$(KUBERNETES_SERVICE_HOST)"]'],
    [`env: [${IP}, { name: URL, value: "http://$(POD_IP)" }]`],
    ['args: ["$(HOST)"], envFrom: [{ configMapRef: { name: settings } }]'],
    ['args: ["$(ANYTHING)"], envFrom: [{ secretRef: { name: unknown } }]'],
  ])('is set where it is used: %s', (container) => {
    expect(found(container, settings)).toEqual([]);
  });

  it.each([
    [
      `args: ["--address=$(POD_IPP)"], env: [${IP}]`,
      'args[0]: nobody sets $(POD_IPP), so it stays as it is written; did you mean "POD_IP"?',
    ],
    ['command: ["$(NAME)"]', 'command[0]: nobody sets $(NAME), so it stays as it is written; set NAME in env'],
    [
      `env: [{ name: URL, value: "http://$(POD_IP)" }, ${IP}]`,
      'env[0].value: $(POD_IP) is set only after it; put POD_IP before it in the list',
    ],
    ['args: ["$(HOTS)"], envFrom: [{ configMapRef: { name: settings } }]', 'did you mean "HOST"?'],
    ['env: [{ name: A, valueFrom: { fieldRef: { fieldPath: status.ip } } }]', 'a pod has no "status.ip"'],
    ['env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limit.memory } } }]', 'a pod has no "limit.memory"'],
    [
      'env: [{ name: A, value: a, valueFrom: { secretKeyRef: { name: a, key: b } } }]',
      'env[0]: it has a value and takes one from elsewhere',
    ],
  ])('is not: %s', (container, expected) => {
    expect(found(container, settings)).toEqual([expect.stringContaining(expected)]);
  });

  it('lets a program use no more memory than its container has', () => {
    const limited = (told: string) =>
      `env: [{ name: GOMEMLIMIT, value: ${told} }], resources: { limits: { memory: 768Mi } }`;

    expect(found(limited('652MiB'))).toEqual([]);
    expect(found(limited('6520MiB'))).toEqual([
      'env[0].value: it may use 6520Mi, and its container is ended at 768Mi; state less than the limit',
    ]);
  });
});
