import { anEnvironmentFolder, answering, aServer, type AServer } from '@idp/testing';
import { askArgoCd } from './ask-argocd';

const path = '/api/v1/applications';
const env = { ARGOCD_AUTH_TOKEN: 'secret-token' };
const items = [
  {
    metadata: {
      name: 'test-loki',
      labels: { 'app.kubernetes.io/name': 'loki', 'app.kubernetes.io/instance': 'test-loki' },
    },
    status: { sync: { revision: '1.0.0', status: 'Synced' }, health: { status: 'Healthy' } },
  },
];

async function ask(answer: Parameters<typeof aServer>[0][string], variables: NodeJS.ProcessEnv = env) {
  const server: AServer = await aServer({ [path]: answer });
  try {
    return { runs: await askArgoCd(anEnvironmentFolder({ argoCd: { url: server.url } }), variables), server };
  } finally {
    await server.close();
  }
}

describe('Argo CD, asked what runs in an environment,', () => {
  it('answers whom the token in the variable names', async () => {
    const { runs, server } = await ask(JSON.stringify({ items }));

    expect(runs).toEqual(new Map([['loki', { version: '1.0.0', sync: 'Synced', health: 'Healthy', detached: true }]]));
    expect(server.requests).toEqual([{ line: `GET ${path}`, authorization: 'Bearer secret-token' }]);
  });

  it('is shown the token of its own environment, where there is one, and that of no other', async () => {
    const variables = { ARGOCD_AUTH_TOKEN_TEST: 'own-token', ARGOCD_AUTH_TOKEN_PROD: 'other-token', ...env };
    const { server } = await ask(JSON.stringify({ items }), variables);

    expect(server.requests).toMatchObject([{ authorization: 'Bearer own-token' }]);
  });

  it.each([
    ['without a token', JSON.stringify({ items }), {}, 'neither ARGOCD_AUTH_TOKEN_TEST nor ARGOCD_AUTH_TOKEN is set'],
    ['with a token that it does not know', answering(401), env, 'does not take the token in ARGOCD_AUTH_TOKEN'],
    ['while it is ill', answering(500), env, 'answers 500'],
    ['when it is something else', '<html>', env, 'does not say what runs'],
  ])('leaves it unknown %s, and says why', async (_case, answer, variables, why) => {
    const { runs } = await ask(answer, variables);

    expect(runs).toContain(why);
    expect(runs).not.toContain('secret-token');
  });

  it('is not asked over a network that nobody protects, nor where nobody says where it is', async () => {
    const far = anEnvironmentFolder({ argoCd: { url: 'http://argocd.example.com' } });

    expect(await askArgoCd(far, env)).toContain('is without TLS');
    expect(await askArgoCd(anEnvironmentFolder(), env)).toContain('does not say where to ask what runs in test');
  });
});
