import { createServer, type AddressInfo } from 'node:net';

/** Where each part listens in a network namespace of its own. */
export const fixedPorts = {
  etcd: 2379,
  etcdPeer: 2380,
  apiServer: 6443,
  controllerManager: 10257,
  scheduler: 10259,
  kwok: 10247,
  redis: 6379,
  repoServer: 8081,
  repoServerMetrics: 8084,
  applicationController: 8082,
  applicationSetController: 8085,
  applicationSetProbe: 8086,
  applicationSetWebhook: 7000,
  argoCd: 8080,
  argoCdMetrics: 8083,
  gitea: 3000,
  registry: 5000,
  secureRegistry: 5001,
} as const;

/** A port for each thing that listens. */
export type Ports = Readonly<Record<keyof typeof fixedPorts, number>>;

/** Ports of loopback that nobody listens at; all different, because all are held until the last is found. */
export async function freePorts(): Promise<Ports> {
  const held = await Promise.all(
    Object.keys(fixedPorts).map(async (name) => {
      const server = createServer();
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
      });
      return { name, server };
    }),
  );
  const found = held.map(({ name, server }) => [name, portOf(server.address())] as const);
  await Promise.all(held.map(({ server }) => new Promise((resolve) => server.close(resolve))));
  return { ...fixedPorts, ...Object.fromEntries(found) };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('a server on loopback has a port');
  return address.port;
}
