import type { JsonObject, Settings } from '@idp/model';
import { anEnvironmentFolder } from '@idp/testing';
import { summaryLines } from './summary';

const route = (namespace: string, ...hostnames: readonly string[]): JsonObject => ({
  metadata: { name: 'a', namespace },
  spec: { hostnames },
});
const routes = [route('argocd', 'argocd.test.example.com'), route('web', 'web.test.example.com', 'other.example.org')];

function linesFor(repository?: string, forge: Settings['forge'] = {}, found: readonly JsonObject[] = routes) {
  const git = repository === undefined ? {} : { git: { repository } };
  const { facts } = anEnvironmentFolder({ domain: 'test.example.com', ...git });
  return summaryLines('test', facts.value, found, forge);
}

const webhookIn = (lines: readonly string[]) => lines.find((line) => line.startsWith('webhook'));

describe('the summary of a deployment', () => {
  it('has the pages of the environment, and the commands that let people in', () => {
    expect(linesFor()).toEqual([
      'https://argocd.test.example.com',
      'https://web.test.example.com',
      'credentials: npx nx run platform:credentials --environment=test',
      'authority for browsers: npx nx run platform:ca --environment=test',
    ]);
  });

  it('says with Git what the forge has to be told', () => {
    expect(webhookIn(linesFor('https://github.com/a/b.git'))).toBe(
      'webhook of the forge: https://argocd.test.example.com/api/webhook; its secret goes into Secret argocd/argocd-secret as webhook.github.secret (GitHub)',
    );
  });

  it.each<[string, Settings['forge'], string]>([
    ['git@gitlab.com:a/b.git', {}, 'webhook.gitlab.secret (GitLab)'],
    ['https://git.example.com/a/b.git', { kind: 'gitea' }, 'webhook.gogs.secret (Gitea)'],
    [
      'https://git.example.com/a/b.git',
      {},
      'webhook.gogs.secret (Gitea) or webhook.github.secret (GitHub) or webhook.gitlab.secret (GitLab)',
    ],
  ])('names for %s and the forge %j the key that Argo CD looks for', (repository, forge, key) => {
    expect(webhookIn(linesFor(repository, forge))).toMatch(new RegExp(`as ${key.replace(/[.()]/g, '\\$&')}$`));
  });

  it('has no webhook where Argo CD has no page', () => {
    expect(webhookIn(linesFor('https://github.com/a/b.git', {}, routes.slice(1)))).toBeUndefined();
  });
});
