import { mayMatch } from './may-match';

const ofRule = (...kinds: string[]) => ({ spec: { rules: [{ match: { any: [{ resources: { kinds } }] } }] } });
const ofExpressions = (...resources: string[]) => ({ spec: { matchConstraints: { resourceRules: [{ resources }] } } });

describe('a policy may be about', () => {
  it.each([
    ['Service', ofRule('Service')],
    ['Deployment', ofRule('apps/v1/Deployment')],
    ['Deployment', ofRule('Deployment.apps')],
    ['Pod', ofRule('Pod/exec')],
    ['Service', ofRule('*/*')],
    ['Service', ofExpressions('services')],
    ['NetworkPolicy', ofExpressions('networkpolicies')],
    ['Ingress', ofExpressions('ingresses/status')],
    ['Greeting', ofExpressions('*')],
    ['CronJob', ofRule('Pod')],
    ['Deployment', ofExpressions('pods')],
  ])('a %s', (kind, policy) => {
    expect(mayMatch(policy, { kind })).toBe(true);
  });

  it('no other kind', () => {
    expect(mayMatch(ofRule('Service'), { kind: 'ConfigMap' })).toBe(false);
    expect(mayMatch(ofExpressions('pods'), { kind: 'Service' })).toBe(false);
    expect(mayMatch({}, { kind: 'Service' })).toBe(false);
  });
});
