import { aDockerRegistry, describeWith, type ADockerRegistry } from '@idp/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aChain, pinPath, type AChain } from './promotion/testing/a-chain';

const TIMEOUT = 600_000;
const component = 'libs/infrastructure/foundation/component.ts';
const quota = 'environments/prod/values/foundation.yaml';

describeWith(['docker-registry'], 'a hotfix', () => {
  let copy: AChain;
  let registry: ADockerRegistry;
  let folder: string;

  const hotfix = (...args: string[]) => copy.nx('g', 'promote', '--to=prod', '--component=foundation', ...args);
  const tip = () => copy.git('rev-parse', 'HEAD').trim();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'registry-'));
    registry = await aDockerRegistry(folder);
    copy = aChain('registryPlainHttp: true\n', () => `oci://${registry.host}/platform`);
    copy.edit(component, "'Everything else needs it", "'New: everything else needs it");
    copy.nx('run-many', '-t', 'build');
    copy.commit('foundation is new');
    copy.write(quota, 'namespaces: { argocd: { quota: large } }\n');
    copy.nx('run-many', '-t', 'build');
    copy.commit('a large quota for Argo CD');
  }, TIMEOUT);

  afterAll(async () => {
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
    copy.remove();
  });

  it(
    'is what an environment runs with one change and no other, pushed, pinned, held, and said how to end',
    () => {
      const before = copy.pinOf('prod', 'foundation');
      const { status, output } = hotfix(`--hotfix=${tip()}`);
      expect(output).toContain('pushed');
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
    'that does not fit, changes nothing of the component, or is of several is refused, and nothing changes',
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
