import { aDockerRegistry, describeWith, type ADockerRegistry } from '@idp/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { aChain, pinPath, type AChain } from './promotion/testing/a-chain';
import { aForge, type AForge } from './promotion/testing/a-forge';

const TIMEOUT = 600_000;
const component = 'libs/infrastructure/foundation/component.ts';
const quota = 'environments/prod/values/foundation.yaml';

describeWith(['docker-registry'], 'a hotfix', () => {
  let copy: AChain;
  let registry: ADockerRegistry;
  let folder: string;
  let forge: AForge;

  const hotfix = (...args: string[]) => copy.nx('g', 'promote', '--to=prod', '--component=foundation', ...args);
  const tip = () => copy.git('rev-parse', 'HEAD').trim();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'registry-'));
    registry = await aDockerRegistry(folder);
    copy = aChain('registryPlainHttp: true\n', () => `oci://${registry.host}/platform`);
    forge = await aForge(copy);
    copy.edit(component, "'Everything else needs it", "'New: everything else needs it");
    copy.nx('run-many', '-t', 'build');
    copy.commit('foundation is new');
    copy.write(quota, 'namespaces: { argocd: { quota: large } }\n');
    copy.nx('run-many', '-t', 'build');
    copy.commit('a large quota for Argo CD');
    copy.git('push', '--quiet', 'origin', 'main');
  }, TIMEOUT);

  afterAll(async () => {
    await forge.close();
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
    copy.remove();
  });

  it(
    'by pull request says what changes and how it gets back to main, and changes nothing that is checked out',
    async () => {
      const main = tip();
      const asked = ['g', 'promote', '--to=prod', '--component=foundation', `--hotfix=${main}`, '--pr'];
      copy.write('apps-of-apps/notes.md', 'of mine');
      expect((await forge.run(...asked)).output).toContain('has changes: apps-of-apps/notes.md; commit or stash them');
      expect(copy.git('--git-dir', forge.server, 'tag').trim()).toBe('');
      expect(copy.read('apps-of-apps/notes.md')).toBe('of mine');
      rmSync(join(copy.root, 'apps-of-apps/notes.md'));
      const { status, output } = await forge.run(...asked);
      expect([status, output]).toEqual([0, expect.stringMatching(/: pushed\n[^]*opened: /)]);
      expect(copy.changed()).toBe('');
      expect(tip()).toBe(main);

      const [{ head, title, body } = { head: '', title: '', body: '' }] = forge.gitHub.pulls;
      const branch = 'hotfix/prod-foundation';
      expect([head, title]).toEqual([branch, 'hotfix foundation in prod']);
      const parts = ['## What moves', '## The change', '## How it gets back to main', '## How to undo it'];
      for (const part of parts) expect(body).toContain(part);
      expect(body).toContain('`a large quota for Argo CD`');
      expect(body).not.toContain('foundation is new');
      expect(body).toContain(
        `main has ${main.slice(0, 12)} already; once prod could get a version with it from staging, take foundation out of holds in environments/prod/environment.yaml`,
      );
      const onServer = (...args: string[]) => copy.git('--git-dir', forge.server, ...args).trim();
      expect(onServer('diff', '--name-only', `main...${branch}`).split('\n')).toEqual([
        'environments/prod/environment.yaml',
        pinPath('prod', 'foundation'),
      ]);
      const { version } = parse(onServer('show', `${branch}:${pinPath('prod', 'foundation')}`));
      expect(onServer('show', `foundation-${version}:charts/foundation/Chart.yaml`)).toContain(`version: ${version}`);
      expect((await forge.run(...asked)).output).toMatch(/foundation \S+: present\n[^]*unchanged: /);
      expect(forge.gitHub.complaints).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'of a change that main lacks says that it has to come there; one that does not fit is refused',
    async () => {
      const dry = (change: string) => hotfix(`--hotfix=${change}`, '--dry-run').output;
      copy.git('checkout', '--quiet', '-b', 'fix', 'v1');
      copy.write(quota, 'namespaces: { argocd: { quota: large } }\n');
      copy.commit('a large quota for prod alone');
      copy.git('checkout', '--quiet', '-b', 'late', 'main');
      copy.write(quota, 'namespaces: { argocd: { quota: small } }\n');
      copy.commit('a small quota for Argo CD');
      copy.git('checkout', '--quiet', 'main');

      const fix = copy.git('rev-parse', 'fix').trim().slice(0, 12);
      expect(dry('fix')).toContain(`main does not have ${fix}: bring it there by a pull request; once prod could get`);
      expect(dry('late')).toMatch(
        /--hotfix: [0-9a-f]{12} does not fit what is pinned: .*; make a commit with the change/,
      );
      expect(copy.changed()).toBe('');
      expect(copy.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    },
    TIMEOUT,
  );

  it(
    'is what an environment runs with one change and no other, pinned, held, and said how to end',
    () => {
      const before = copy.pinOf('prod', 'foundation');
      const { status, output } = hotfix(`--hotfix=${tip()}`);
      expect(output).toContain('present');
      expect(output).toContain(
        `main has ${tip().slice(0, 12)} already; once prod could get a version with it from staging`,
      );
      expect(status).toBe(0);
      expect(
        copy
          .changed()
          .split(/\n| M |^M /)
          .filter((path) => path !== ''),
      ).toEqual(['environments/prod/environment.yaml', pinPath('prod', 'foundation')]);

      const { version, digest } = copy.pinOf('prod', 'foundation');
      const tag = `foundation-${String(version)}`;
      expect(digest).toMatch(/^sha256:/);
      expect(version).not.toBe(before['version']);
      expect(copy.git('show', `${tag}:charts/foundation/values-prod.yaml`)).not.toBe(
        copy.git('show', 'v1:charts/foundation/values-prod.yaml'),
      );
      expect(copy.git('show', `${tag}:charts/foundation/Chart.yaml`)).not.toContain('New: ');
      expect(copy.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
      copy.commit('hotfix');

      expect(hotfix(`--hotfix=${tip()}~1`).output).toContain('present');
      expect(copy.changed()).toBe('');
      expect(copy.nx('run', 'platform:push', '--environment=prod').output).toContain(
        `foundation ${String(version)}: present`,
      );
      expect(copy.nx('g', 'promote', '--to=prod').output).toContain('hold fails: is held in prod: hotfix of');
    },
    TIMEOUT,
  );

  it(
    'that changes nothing of the component, or is of several is refused, and nothing changes',
    () => {
      expect(hotfix('--hotfix=v1').output).toContain('changes nothing of foundation; name a commit that does');
      expect(copy.nx('g', 'promote', '--to=prod', '--hotfix=HEAD').output).toContain(
        '--component: is not one component',
      );
      expect(copy.changed()).toBe('');
    },
    TIMEOUT,
  );
});
