import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A real registry of this machine that a test runs. */
export interface ADockerRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Ends it; what it stores stays in the folder. */
  stop(): Promise<void>;
}

/** Lines of the registry's configuration: in its section http, and besides it. */
export interface Configuration {
  readonly http?: string;
  readonly rest?: string;
  /** The host of one that ended, to start it anew. */
  readonly host?: string;
}

/** Starts a registry that stores in a folder, and waits until it listens. */
export async function aDockerRegistry(folder: string, configuration: Configuration = {}): Promise<ADockerRegistry> {
  const { http = '', rest = '', host = `127.0.0.1:${await freePort()}` } = configuration;
  const storage = `storage: {filesystem: {rootdirectory: ${folder}/registry}}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'registry.yaml'),
    `version: 0.1\nlog: {level: error}\n${storage}\nhttp:\n  addr: ${host}\n${http}${rest}`,
  );
  const registry = spawn('docker-registry', ['serve', 'registry.yaml'], { cwd: folder, stdio: 'ignore' });
  const listens = () =>
    fetch(`http://${host}/v2/`).then(
      () => true,
      (error) => String(error.cause?.code) !== 'ECONNREFUSED',
    );
  while (!(await listens())) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    host,
    stop: async () => {
      if (registry.exitCode === null && registry.kill()) await once(registry, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new TypeError('no port is free');
  return address.port;
}
