import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const started: ChildProcess[] = [];

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Starts a program, whose output goes to a file of its name, and waits until it answers. */
export async function start(name: string, given: Program): Promise<void> {
  const log = join(given.folder, `${name}.log`);
  const out = openSync(log, 'a');
  const env = { PATH: process.env['PATH'], ...given.env };
  const [command = '', ...rest] = given.command;
  const child = spawn(command, rest, { env, cwd: given.folder, stdio: ['ignore', out, out], uid: given.user });
  started.push(child);
  for (let second = 0; second < 120; second++) {
    if (child.exitCode !== null) break;
    if (await given.answers().catch(() => false)) return;
    await sleep(1000);
  }
  throw new Error(`${name} does not run:\n${readFileSync(log, 'utf8').slice(-4000)}`);
}

interface Program {
  readonly command: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: number;
  readonly answers: () => Promise<boolean>;
}

/** Stops all that was started, the last first. */
export async function stopAll(): Promise<void> {
  for (const child of started.reverse()) {
    if (child.exitCode !== null) continue;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await Promise.race([gone, sleep(20_000)]);
    child.kill('SIGKILL');
  }
}

/** An empty PostgreSQL that takes connections over TLS only; returns the certificate of its authority. */
export async function startDatabase(folder: string, port: number): Promise<string> {
  const bin = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  const data = join(folder, 'database');
  const user =
    process.getuid?.() === 0 ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : undefined;
  const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.crt')];
  const subject = ['-subj', '/CN=database', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-keyout', key, '-out', certificate, ...subject],
    { stdio: 'ignore' },
  );
  chmodSync(key, 0o600);
  if (user !== undefined) for (const path of [folder, key]) chownSync(path, user, -1);
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'app', '-A', 'trust'], { stdio: 'ignore', uid: user });
  const settings = {
    port,
    listen_addresses: 'localhost',
    unix_socket_directories: folder,
    ssl: 'on',
    ssl_cert_file: certificate,
    ssl_key_file: key,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const ready = async () => {
    execFileSync(
      'psql',
      ['-h', folder, '-p', String(port), '-U', 'app', '-d', 'postgres', '-c', 'CREATE DATABASE app'],
      { stdio: 'ignore' },
    );
    return true;
  };
  await start('database', { command: [join(bin, 'postgres'), '-D', data, ...flags], folder, user, answers: ready });
  return readFileSync(certificate, 'utf8');
}
