import { isObject, listAt, objectAt, textAt, textsAt } from '@idp/model';
import { describeWith } from '@idp/testing';
import type { Tree } from '@nx/devkit';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { aWorkspace } from '../testing';
import ci from './generator';

const git = 'git: { repository: https://git.example.com/platform.git }\n';

/** dev → prod, and perhaps others behind, all with Git. */
function aChain(...behind: string[]): Tree {
  const tree = aWorkspace();
  for (const name of ['dev', 'prod']) {
    const path = `environments/${name}/environment.yaml`;
    tree.write(path, `${tree.read(path, 'utf8')}${git}`);
  }
  const facts = tree.read('environments/prod/environment.yaml', 'utf8') ?? '';
  behind.forEach((name, index) => {
    const from = behind[index - 1] ?? 'prod';
    tree.write(`environments/${name}/environment.yaml`, facts.replace('promotesFrom: dev', `promotesFrom: ${from}`));
  });
  return tree;
}

function workflow(tree: Tree, forge: 'gitea' | 'github' = 'github'): unknown {
  ci(tree, { forge });
  return parse(tree.read(`.${forge}/workflows/platform.yaml`, 'utf8') ?? '');
}

const stepsOf = (value: unknown, job: string) => listAt(value, 'jobs', job, 'steps').filter(isObject);

/** Whether the command that looks for what is stale fails in a repository where a build has left this file. */
function staleAfter(commands: readonly string[], path: string): boolean {
  const [command = ''] = commands.filter((one) => one.includes('--exit-code'));
  const root = mkdtempSync(join(tmpdir(), 'stale-'));
  const write = (file: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'x\n');
  };
  for (const folder of ['charts', 'apps-of-apps', 'docs/reference']) write(`${folder}/known`);
  const run = (...args: string[]) => spawnSync('bash', ['-e', '-c', ...args], { cwd: root });
  run('git init -q && git add --all && git -c user.name=a -c user.email=a@example.com commit -qm start');
  write(path);
  const { status } = run(command);
  rmSync(root, { recursive: true, force: true });
  return status !== 0;
}

describe('nx g ci', () => {
  it.each(['github', 'gitea'] as const)(
    'pins every action by its hash on %s, and gives no right that is not used',
    (forge) => {
      const value = workflow(aChain(), forge);
      const used = ['change', 'main']
        .flatMap((job) => stepsOf(value, job))
        .flatMap((step) => textAt(step, 'uses') ?? []);

      expect(used.length).toBeGreaterThan(0);
      for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$/);
      expect(objectAt(value, 'permissions')).toEqual({ contents: 'read' });
      expect(textsAt(value, 'jobs', 'change', 'permissions')).toEqual({ contents: 'read', 'pull-requests': 'write' });
      expect(textsAt(value, 'jobs', 'main', 'permissions')).toEqual({ contents: 'write', 'pull-requests': 'write' });
    },
  );

  it('hands what others write to commands by variables alone', () => {
    const value = workflow(aChain());
    const commands = ['change', 'main']
      .flatMap((job) => stepsOf(value, job))
      .flatMap((step) => textAt(step, 'run') ?? []);

    for (const command of commands) expect(command).not.toContain('${{');
  });

  it('runs the commands that docs/push.md says', () => {
    const page = readFileSync(join(__dirname, '../../../../../docs/push.md'), 'utf8');
    const commands = stepsOf(workflow(aChain()), 'main').flatMap((step) => textAt(step, 'run') ?? []);

    expect(page).toContain(`\n\`\`\`sh\n${commands.slice(-4, -2).join('\n')}\n\`\`\`\n`);
  });

  it('pushes and pins where a chain begins, then copies and promotes along it, one run at a time', () => {
    const value = workflow(aChain());
    const commands = stepsOf(value, 'main').flatMap((step) => textAt(step, 'run') ?? []);

    expect(commands.slice(-4)).toEqual([
      'npx nx run platform:push --environment=dev',
      expect.stringContaining('git add environments/dev apps-of-apps/dev'),
      'npx nx run platform:push --environment=prod',
      'npx nx g promote --to=prod --pr',
    ]);
    expect(objectAt(value, 'jobs', 'main', 'concurrency')).toEqual({
      group: 'platform-main',
      'cancel-in-progress': false,
    });
  });

  it('brings the bytes of all that is merged before it makes promotions, one of which may fail', () => {
    const commands = stepsOf(workflow(aChain('prod-eu', 'archive')), 'main').flatMap(
      (step) => textAt(step, 'run') ?? [],
    );

    expect(commands.slice(-6)).toEqual([
      ...['prod', 'prod-eu', 'archive'].map((name) => `npx nx run platform:push --environment=${name}`),
      ...['prod', 'prod-eu', 'archive'].map((name) => `npx nx g promote --to=${name} --pr`),
    ]);
  });

  it('finds stale also what was never committed, and shows no plan of an older commit', () => {
    const value = workflow(aChain());
    const commands = stepsOf(value, 'change').flatMap((step) => textAt(step, 'run') ?? []);

    expect(staleAfter(commands, 'charts/new/Chart.yaml')).toBe(true);
    expect(staleAfter(commands, 'dist/plan.json')).toBe(false);
    expect(objectAt(value, 'jobs', 'change', 'concurrency')).toMatchObject({ 'cancel-in-progress': true });
  });

  it('gives secrets to the steps that use them, and to no other', () => {
    const value = workflow(aChain());
    const secrets = stepsOf(value, 'main').map((step) => [
      textAt(step, 'run')?.split(' --')[0] ?? textAt(step, 'uses')?.split('@')[0],
      Object.keys(objectAt(step, 'env') ?? {}),
    ]);

    expect(objectAt(value, 'jobs', 'main')).not.toHaveProperty('env');
    expect(secrets.filter(([, names]) => names?.length)).toEqual([
      ['npx nx run platform:push', ['DOCKER_AUTH_CONFIG']],
      ['npx nx run platform:push', ['DOCKER_AUTH_CONFIG']],
      [
        'npx nx g promote',
        ['DOCKER_AUTH_CONFIG', 'ARGOCD_AUTH_TOKEN', 'ARGOCD_AUTH_TOKEN_DEV', 'ARGOCD_AUTH_TOKEN_PROD', 'GH_TOKEN'],
      ],
    ]);
  });

  it('installs the tools at the versions that the platform names', () => {
    const value = workflow(aChain());
    const commands = stepsOf(value, 'change').flatMap((step) => textAt(step, 'run') ?? []);

    expect(commands.join('\n')).toContain('go install helm.sh/helm/v4/cmd/helm@');
  });

  it('changes nothing the second time', () => {
    const tree = aChain();
    ci(tree, { forge: 'gitea' });
    const before = tree.read('.gitea/workflows/platform.yaml', 'utf8');
    ci(tree, { forge: 'gitea' });

    expect(tree.read('.gitea/workflows/platform.yaml', 'utf8')).toBe(before);
  });

  it('refuses a platform that no forge has', () => {
    expect(() => ci(aWorkspace(), { forge: 'github' })).toThrow('environments: none of them has Git');
  });
});

describeWith(['actionlint'], 'the pipeline', () => {
  it.each(['github', 'gitea'] as const)('of %s has no fault that actionlint knows', (forge) => {
    const tree = aChain();
    ci(tree, { forge });
    const input = tree.read(`.${forge}/workflows/platform.yaml`, 'utf8') ?? '';
    const { status, stdout, stderr } = spawnSync('actionlint', ['-no-color', '-'], { input, encoding: 'utf8' });

    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});
