import type { JsonObject } from '@idp/model';
import { at, type Bed, type Part } from './part';

/** The registry that anybody may read and write, over plain HTTP. */
export function registry(bed: Bed): Part {
  const port = bed.ports.registry;
  return {
    name: 'registry',
    command: ['docker-registry', 'serve', registryFileOf(bed, 'registry')],
    port,
    health: `http://${at(port)}/v2/`,
  };
}

/** The registry that asks who one is, over TLS with a certificate of the testbed's own authority. */
export function secureRegistry(bed: Bed): Part {
  const port = bed.ports.secureRegistry;
  return {
    name: 'secure-registry',
    command: ['docker-registry', 'serve', registryFileOf(bed, 'secure-registry')],
    port,
    health: `https://${at(port)}/v2/`,
  };
}

/** Where a registry's configuration is. */
export function registryFileOf({ paths }: Bed, name: 'registry' | 'secure-registry'): string {
  return `${paths.folder}/${name}.yaml`;
}

/** Who may use the secure registry, as it reads it. */
export function passwordFileOf({ paths }: Bed): string {
  return `${paths.pki}/registry.htpasswd`;
}

/** The configurations of both; the secret is what each signs its answers with. */
export function registryConfigs(bed: Bed, secret: string): Readonly<Record<string, JsonObject>> {
  const { paths, ports } = bed;
  const plain = (name: string, port: number): JsonObject => ({
    version: 0.1,
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: `${paths.folder}/${name}` }, delete: { enabled: true } },
    http: { addr: at(port), secret },
  });
  const secure = plain('secure-registry', ports.secureRegistry);
  return {
    [registryFileOf(bed, 'registry')]: plain('registry', ports.registry),
    [registryFileOf(bed, 'secure-registry')]: {
      ...secure,
      http: {
        addr: at(ports.secureRegistry),
        secret,
        tls: { certificate: `${paths.pki}/server.crt`, key: `${paths.pki}/server.key` },
      },
      auth: { htpasswd: { realm: 'testbed', path: passwordFileOf(bed) } },
    },
  };
}
