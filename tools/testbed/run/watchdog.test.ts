import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watch } from './watchdog';

const folder = mkdtempSync(join(tmpdir(), 'watchdog-'));
const hook = join(__dirname, '../../nx/ts.cjs');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function untilThere(file: string): Promise<boolean> {
  for (let waited = 0; waited < 10_000 && !existsSync(file); waited += 50) await wait(50);
  return existsSync(file);
}

describe('a watchdog', () => {
  it('acts when its process is killed', async () => {
    const file = join(folder, 'killed');
    const script = `require(${JSON.stringify(join(__dirname, 'watchdog.ts'))}).watch(['touch', ${JSON.stringify(file)}]);
      process.stdout.write('watched'); setInterval(() => undefined, 1000)`;
    const watched = spawn(process.execPath, ['-r', hook, '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(watched.stdout, 'data');
    expect(existsSync(file)).toBe(false);
    watched.kill('SIGKILL');

    expect(await untilThere(file)).toBe(true);
  }, 30_000);

  it('does nothing once it is dismissed', async () => {
    const file = join(folder, 'dismissed');
    watch(['touch', file]).dismiss();
    await wait(500);

    expect(existsSync(file)).toBe(false);
  });
});
