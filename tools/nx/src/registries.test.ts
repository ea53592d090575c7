import { aDockerRegistry, describeWith } from '@idp/testing';
import { join } from 'node:path';
import { aPushingWorkspace, type APushingWorkspace } from './testing/a-pushing-workspace';

// Nx starts several times in a test, on a machine that may be busy.
jest.setTimeout(240_000);

/** The chain of these tests, after `dev`: both have one registry, which is not that of `dev`. */
const LATER = ['staging', 'prod'];

let pushing: APushingWorkspace;

beforeAll(async () => {
  pushing = await aPushingWorkspace();
  pushing.push('--environment=dev');
  commit('pushed');
});

afterAll(() => pushing?.remove());

function commit(message: string): void {
  pushing.workspace.git('add', '--all');
  pushing.workspace.git('commit', '--quiet', '--message', message);
}

const promote = (to: string) => pushing.workspace.nx('g', 'promote', `--to=${to}`);

/** The bytes of what a registry stores by a digest, as they lie in its own folder. */
const storedIn = (environment: string, digest: unknown) =>
  pushing.blobsIn(environment).includes(String(digest).slice(7));

describeWith(['docker-registry', 'helm'], 'a chain whose first environment has a registry of its own', () => {
  it('runs the same bytes in each environment, by the digest that was pushed in the first', () => {
    const outputs = LATER.map((environment) => {
      expect(promote(environment)).toMatchObject({
        status: 0,
        output: expect.stringContaining('2 of 2 components move'),
      });
      commit(`promoted to ${environment}`);
      const { output } = pushing.push(`--environment=${environment}`);
      expect(pushing.workspace.git('status', '--porcelain')).toBe('');
      expect(pushing.pinOf(environment, 'greeter')).toEqual(pushing.pinOf('dev', 'greeter'));
      return output;
    });

    expect(outputs).toEqual([
      expect.stringContaining('staging: 2 charts, 2 copied'),
      expect.stringContaining('prod: 2 charts, 2 present'),
    ]);
    expect(pushing.pinOf('prod', 'greeter').digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    // A registry names what it stores after its bytes, and refuses what has another name.
    expect(pushing.blobsIn('staging')).toEqual(pushing.blobsIn('dev'));
    expect(storedIn('staging', pushing.pinOf('prod', 'greeter').digest)).toBe(true);
  });

  it('moves of one changed component what is its own, and nothing of another', () => {
    const before = pushing.blobsIn('staging');
    renewGreeter('Newer: ');
    expect(promote('staging').output).toContain('1 of 1 components move');
    commit('promoted');

    expect(pushing.push('--environment=staging').output).toContain('staging: 2 charts, 1 copied, 1 present');
    // Its manifest, its Chart.yaml and its package.
    expect(pushing.blobsIn('staging').length - before.length).toBe(3);
    expect(pushing.blobsIn('staging')).toEqual(pushing.blobsIn('dev'));
  });

  it('keeps the pin of what a registry in the middle cannot give, and the next push brings it', async () => {
    renewGreeter('Newest: ');
    promote('staging');
    commit('promoted');
    await pushing.dev.stop();
    const failed = pushing.push('--environment=staging');

    expect(failed.status).toBe(1);
    expect(failed.output).toContain(pushing.dev.host);
    expect(failed.output).not.toContain('    at ');
    expect(pushing.workspace.git('status', '--porcelain')).toBe('');

    const again = await aDockerRegistry(join(pushing.folder, 'dev'), { host: pushing.dev.host });
    expect(pushing.push('--environment=staging').output).toContain('staging: 2 charts, 1 copied, 1 present');
    expect(storedIn('staging', pushing.pinOf('staging', 'greeter').digest)).toBe(true);
    await again.stop();
  });
});

/** Changes what greeter says of itself, and pushes it where the chain begins. */
function renewGreeter(words: string): void {
  pushing.workspace.edit('libs/observability/greeter/component.ts', "description: '", `description: '${words}`);
  pushing.workspace.nx('run', 'greeter:build');
  expect(pushing.push('--environment=dev').output).toContain('1 pushed, 1 present; 2 pins, 1 changed');
  commit('newer');
}
