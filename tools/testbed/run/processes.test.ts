import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { endProcesses, findProcesses, markOf, partOf } from './processes';

const folder = `/testbed-of-${process.pid}`;

/** A process that carries the mark of a part, and does what a script says. */
async function aPart(name: string, script: string): Promise<void> {
  const child = spawn('sh', ['-c', `echo ready; ${script}`], {
    env: { PATH: process.env.PATH, ...markOf(name, folder) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
}

afterEach(() => endProcesses(folder));

describe('the processes of a testbed', () => {
  it('are found by what they carry, with those that they started', async () => {
    await aPart('alpha', 'sleep 60');
    await aPart('beta', 'exec sleep 60');

    expect(new Set(findProcesses(folder).map(({ part }) => part))).toEqual(new Set(['alpha', 'beta']));
    expect(findProcesses(folder)).toHaveLength(3);
    expect(findProcesses(`${folder}/another`)).toEqual([]);
  });

  it('are all ended, also one that does not listen', async () => {
    await aPart('polite', 'exec sleep 60');
    await aPart('stubborn', 'trap "" TERM; while true; do sleep 1; done');

    expect(await endProcesses(folder, 300)).toBeGreaterThanOrEqual(2);
    expect(findProcesses(folder)).toEqual([]);
  });

  it('are not those that ask from inside, nor who has started them', () => {
    const script = `
      const { findProcesses } = require(${JSON.stringify(`${__dirname}/processes.ts`)});
      console.log(findProcesses(${JSON.stringify(folder)}).length);`;
    const node = [process.execPath, '-r', join(__dirname, '../../nx/ts.cjs'), '-e', script];
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...markOf('command', folder) };
    const printed = execFileSync('sh', ['-c', '"$@"; exit 0', 'sh', ...node], { env, encoding: 'utf8' });

    expect(printed.trim()).toBe('0');
  });

  it('are none where nothing was started', async () => {
    expect(await endProcesses(folder)).toBe(0);
  });

  it('belong to the folder that is named whole', () => {
    expect(partOf('A=1\0TESTBED_PART=etcd@/a@b\0', '/a@b')).toBe('etcd');
    expect(partOf('TESTBED_PART=etcd@/a/b\0', '/a')).toBeUndefined();
    expect(partOf('', '/a')).toBeUndefined();
  });
});
