import type { Part } from '../parts/part';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, pathsOf } from './folder';
import { freePorts } from './ports';
import { endProcesses, findProcesses } from './processes';
import { logOf, startPart } from './start-part';

const root = mkdtempSync(join(tmpdir(), 'start-'));
const paths = pathsOf(join(root, 'bed'));

const aPart = (script: string, more: Partial<Part> = {}): Part => ({
  name: 'greeter',
  command: [process.execPath, '-e', script],
  ...more,
});

beforeAll(async () => makeFolder(paths, { ports: await freePorts() }));

afterEach(() => endProcesses(paths.folder));

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('starting a part', () => {
  it('waits until it answers, and leaves it running', async () => {
    const { gitea: port } = await freePorts();
    const script = `setTimeout(() => require('http').createServer((_, r) => r.end()).listen(${port}, '127.0.0.1'), 200)`;
    await startPart(aPart(script, { port, health: `http://127.0.0.1:${port}/` }), paths, []);

    expect(findProcesses(paths.folder)).toEqual([expect.objectContaining({ part: 'greeter' })]);
  });

  it('shows the end of its log when it dies', async () => {
    const { gitea: port } = await freePorts();
    const dying = startPart(aPart(`console.error('no such config'); process.exit(3)`, { port }), paths, []);

    await expect(dying).rejects.toThrow(
      /greeter: does not start: it ended with 3; the end of its log:\n\s+no such config\n\s+; the whole log is in .*greeter\.log/,
    );
  });

  it('says so when its program does not exist', async () => {
    const { gitea: port } = await freePorts();

    await expect(startPart({ name: 'none', command: ['/no/such/program'], port }, paths, [])).rejects.toThrow(
      'none: does not start: spawn /no/such/program ENOENT',
    );
  });

  it('starts one again that ends after it was ready, where it is to restart', async () => {
    const { gitea: port } = await freePorts();
    const script = `require('http').createServer((_, r) => r.end(String(process.pid))).listen(${port}, '127.0.0.1')`;
    const address = `http://127.0.0.1:${port}/`;
    await startPart(aPart(script, { port, health: address, restarts: true }), paths, []);
    const first = await (await fetch(address)).text();
    process.kill(Number(first), 'SIGKILL');
    let second = first;
    while (second === first)
      second = await fetch(address).then(
        (answer) => answer.text(),
        () => first,
      );

    expect(readFileSync(logOf('greeter', paths), 'utf8')).toContain('started again after 137');
  });

  it('shows the end of the log of one that dies before it is ready, where it is to restart', async () => {
    const { gitea: port } = await freePorts();
    const dying = startPart(aPart('process.exit(3)', { port, restarts: true }), paths, []);

    await expect(dying).rejects.toThrow('greeter: does not start: it ended with 3');
  });

  it('gives up on one that never answers', async () => {
    const { gitea: port } = await freePorts();
    const silent = startPart(aPart('setInterval(() => undefined, 1000)', { port }), paths, [], 300);

    await expect(silent).rejects.toThrow('greeter: does not start: it does not become ready');
  });

  it('hands on nothing of who starts it but the PATH', async () => {
    process.env.SOME_SECRET = 'hidden';
    await startPart(aPart('console.log(JSON.stringify(process.env)); setInterval(() => undefined, 1000)'), paths, [
      '/p',
    ]);
    delete process.env.SOME_SECRET;
    let log = '';
    while (!log.includes('"PATH"')) log = readFileSync(logOf('greeter', paths), 'utf8');

    expect(log).toContain('"PATH":"/p:');
    expect(log).not.toContain('hidden');
  });
});
