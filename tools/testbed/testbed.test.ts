import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { isBuilt } from './build/cache';
import { programs } from './build/programs';
import { findMissing } from './prerequisites';
import { findProcesses } from './run/processes';
import { selfCommand } from './run/self';
import { takeDown } from './run/take-down';
import { testbedIn, type Testbed } from './testbed';

const MINUTES = 60_000;

/** `describe` for what needs the programs of the testbed: without them it is skipped, unless CI_FULL asks for it. */
function describeOnTestbed(name: string, tests: () => void): void {
  const unbuilt = programs.filter((program) => program.optional !== true && !isBuilt(program)).map((one) => one.name);
  const missing = [
    ...unbuilt.map((one) => `${one} is not built: npm run testbed:build`),
    ...findMissing(['git', 'openssl', 'redis-server', 'docker-registry']).map(
      ({ where, remedy }) => `${where}: ${remedy}`,
    ),
  ];
  if (missing.length === 0) return describe(name, tests);
  if (process.env.CI_FULL !== '1') {
    process.stderr.write(`skipped: ${name}: ${missing.join('; ')}\n`);
    return describe.skip(name, tests);
  }
  it(`${name} has what it needs`, () => {
    throw new Error(missing.join('\n'));
  });
}

describeOnTestbed('a testbed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'testbed-'));
  let starter: ChildProcessByStdio<null, Readable, null>;
  let testbed: Testbed;

  beforeAll(async () => {
    const command = [...selfCommand('run', folder), '--', 'sh', '-c', 'echo inside; sleep 600'];
    starter = spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(starter.stdout, 'data');
    testbed = testbedIn(folder);
  }, 5 * MINUTES);

  afterAll(async () => {
    starter.kill();
    await takeDown(folder);
    rmSync(folder, { recursive: true, force: true });
  }, MINUTES);

  const ask = async (...args: readonly string[]) =>
    (await testbed.exec('curl', ['--silent', '--fail', ...args])).stdout;

  it(
    'runs the workloads that it gets',
    async () => {
      await testbed.exec('kubectl', ['create', 'deployment', 'greeter', '--image=greeter', '--replicas=2']);
      await testbed.exec('kubectl', ['rollout', 'status', 'deployment/greeter', '--timeout=60s']);
    },
    MINUTES,
  );

  it(
    'has a forge that knows its administrator',
    async () => {
      const header = `Authorization: token ${readFileSync(testbed.gitea.tokenFile, 'utf8')}`;
      const user = await ask('--header', header, `${testbed.gitea.url}/api/v1/user`);

      expect(JSON.parse(user)).toMatchObject({ login: testbed.gitea.user, is_admin: true });
    },
    MINUTES,
  );

  it(
    'has a registry for anybody, and one that asks for a password',
    async () => {
      const { host, user, passwordFile } = testbed.secureRegistry;
      const secure = ['--cacert', testbed.ca, `https://${host}/v2/_catalog`];

      expect(JSON.parse(await ask(`http://${testbed.registry.host}/v2/_catalog`))).toEqual({ repositories: [] });
      await expect(ask(...secure)).rejects.toThrow();
      expect(JSON.parse(await ask('--user', `${user}:${readFileSync(passwordFile, 'utf8')}`, ...secure))).toEqual({
        repositories: [],
      });
    },
    MINUTES,
  );

  it(
    'has an Argo CD that lets its administrator in',
    async () => {
      const login = JSON.stringify({
        username: testbed.argoCd.user,
        password: readFileSync(testbed.argoCd.passwordFile, 'utf8'),
      });
      const session = await ask('--json', login, `${testbed.argoCd.url}/api/v1/session`);

      expect(JSON.parse(session)).toEqual({ token: expect.any(String) });
    },
    MINUTES,
  );

  it(
    'listens on loopback alone, but for one port that Argo CD opens to all by itself',
    async () => {
      const { stdout } = await testbed.exec('ss', ['-ltnH']);
      const addresses = stdout
        .trim()
        .split('\n')
        .map((line) => line.split(/\s+/)[3] ?? '');

      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((one) => !/^(127\.0\.0\.1|\[::1\]):/.test(one))).toEqual(['*:8082']);
    },
    MINUTES,
  );

  it(
    'leaves no process when its starter is killed, also none of a command that runs inside',
    async () => {
      void testbed.exec('sleep', ['600']).catch(() => undefined);
      while (!findProcesses(folder).some(({ part }) => part === 'command')) await wait(100);
      expect(findProcesses(folder).length).toBeGreaterThan(10);
      starter.kill('SIGKILL');
      while (findProcesses(folder).length > 0) await wait(100);
    },
    MINUTES,
  );
});
