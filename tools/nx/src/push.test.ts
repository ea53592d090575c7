import { describeWith } from '@idp/testing';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { aPushingWorkspace, type APushingWorkspace } from './testing/a-pushing-workspace';

// Nx starts several times in a test, on a machine that may be busy.
jest.setTimeout(240_000);

let pushing: APushingWorkspace;

beforeAll(async () => {
  pushing = await aPushingWorkspace();
});

afterAll(() => pushing?.remove());

describeWith(['docker-registry', 'helm'], 'a push', () => {
  it('without an environment, or with a wrong one, does nothing and says what is meant', () => {
    expect(pushing.push()).toMatchObject({
      status: 1,
      output: expect.stringContaining('--environment: is missing; use one of'),
    });
    expect(pushing.push('--environment=dve')).toMatchObject({
      status: 1,
      output: expect.stringContaining('there is no readable environment "dve"; did you mean "dev"?'),
    });
    expect(pushing.pinsOf('dev')).toEqual([]);
  });

  it('pushes what the registry lacks, and pins it with its digest', () => {
    const { status, output } = pushing.push('--environment=dev');

    expect(output).toContain(`greeter ${pushing.versionOf('greeter')}: pushed, 2 blobs`);
    expect(output).toContain('dev: 2 charts, 2 pushed; 2 pins, 2 changed, 0 removed');
    expect(status).toBe(0);
    expect(pushing.pinsOf('dev')).toEqual(['foundation.yaml', 'greeter.yaml']);
    expect(pushing.pinOf('dev', 'greeter')).toMatchObject({
      version: pushing.versionOf('greeter'),
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  it('is rendered by helm from the registry alone', () => {
    const args = ['--version', pushing.versionOf('greeter'), '--plain-http'];
    const reference = `oci://${pushing.dev.host}/platform/greeter`;
    const env = { ...pushing.workspace.env, HELM_CACHE_HOME: join(pushing.folder, 'helm') };
    const rendered = execFileSync('helm', ['template', 'greeter', reference, ...args], { encoding: 'utf8', env });

    expect(rendered).toContain('greeting: hello');
  });

  it('is brought into the cache by its digest, so that pins are proven without the registry', () => {
    const cacheBefore = pushing.workspace.env.PLATFORM_CACHE;
    pushing.workspace.env.PLATFORM_CACHE = join(pushing.folder, 'cache');
    const verify = () => pushing.workspace.nx('run', 'dev:verify', '--pins').output;
    const lacking = 'its archive is not in the cache; bring it there: npx nx run <environment>:prefetch';

    expect(verify().split(lacking)).toHaveLength(3);
    expect(pushing.workspace.nx('run', 'dev:prefetch').output).toContain('dev: 2 charts, 2 fetched');
    expect(verify()).not.toContain(lacking);
    expect(pushing.workspace.nx('run', 'dev:prefetch').output).toContain('dev: 2 charts, 0 fetched');
    pushing.workspace.env.PLATFORM_CACHE = cacheBefore;
  });

  it('of what is there already sends nothing and changes no pin', () => {
    pushing.workspace.git('add', '--all');
    pushing.workspace.git('commit', '--quiet', '--message', 'pinned');
    const { status, output } = pushing.push('--environment=dev');

    expect(output).toContain('dev: 2 charts, 2 present; 2 pins, 0 changed, 0 removed');
    expect(status).toBe(0);
    expect(pushing.workspace.git('status', '--porcelain')).toBe('');
    expect(JSON.parse(pushing.workspace.read('dist/push/dev.json'))).toMatchObject({
      environment: 'dev',
      charts: [{ outcome: 'present' }, { outcome: 'present' }],
    });
  });

  it('of another environment copies what it pins, by digest, and is selected by the pins alone', () => {
    const pin = pushing.workspace.read('environments/dev/releases/greeter.yaml');
    pushing.workspace.write('environments/staging/releases/greeter.yaml', pin);
    const { status, output } = pushing.workspace.nx('affected', '-t', 'push', '--base=HEAD', '--environment=staging');

    expect(output).toContain(`greeter ${pushing.versionOf('greeter')}: copied, 2 blobs`);
    expect(output).toContain('staging: 1 charts, 1 copied');
    expect(status).toBe(0);
    expect(JSON.parse(pushing.workspace.read('dist/push/staging.json'))).toMatchObject({
      charts: [{ component: 'greeter', digest: pushing.pinOf('dev', 'greeter').digest }],
    });
    expect(pushing.workspace.read('environments/staging/releases/greeter.yaml')).toBe(pin);
    expect(pushing.blobsIn('staging')).toHaveLength(3);
    expect(pushing.blobsIn('dev')).toEqual(expect.arrayContaining(pushing.blobsIn('staging')));
  });

  it('of one changed component brings what is its own into the registry, and the next one brings nothing', () => {
    pushing.workspace.edit('libs/observability/greeter/component.ts', "description: '", "description: 'Newer: ");
    pushing.workspace.nx('run', 'greeter:build');
    const before = pushing.blobsIn('dev');
    expect(pushing.push('--environment=dev').output).toContain('dev: 2 charts, 1 pushed, 1 present');
    const after = pushing.blobsIn('dev');
    const { digest } = pushing.pinOf('dev', 'greeter');

    expect(after).toEqual(expect.arrayContaining([...before, String(digest).replace('sha256:', '')]));
    // Its manifest, its Chart.yaml and its package.
    expect(after.length - before.length).toBe(3);
    expect(pushing.push('--environment=dev').output).toContain('dev: 2 charts, 2 present');
    expect(pushing.blobsIn('dev')).toEqual(after);
  });

  it('whose registry does not answer changes no pin, and says where the registry is named', async () => {
    await pushing.dev.stop();
    pushing.workspace.edit('libs/observability/greeter/component.ts', "description: '", "description: 'New: ");
    const before = pushing.pinOf('dev', 'greeter');
    const { status, output } = pushing.push('--environment=dev');

    expect(status).toBe(1);
    expect(output).toMatch(/greeter is not pushed: 1 problem\n.*environments\/dev\/environment.yaml:\d+: http:/);
    expect(output).toContain('no pin is changed');
    expect(pushing.pinOf('dev', 'greeter')).toEqual(before);
  });
});
