import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const charts = join(import.meta.dirname, '../../../charts');
const valuesOf = (component: string, environment: string) =>
  parse(readFileSync(join(charts, component, `values-${environment}.yaml`), 'utf8'));

/** Writes what Helm would put before the portal: its configuration, and the catalog files that the sidecar copies, of this forge. */
export function writePortal(folder: string, environment: string, forge: string): string {
  const { backstage, templates = {} } = valuesOf('backstage', environment);
  for (const file of globSync('*/catalog-info.yaml', { cwd: charts }))
    writeFileSync(
      join(folder, file.replace('/', '-')),
      readFileSync(join(charts, file), 'utf8').replaceAll('https://git.example.com', forge),
    );
  for (const [name, template] of Object.entries(templates))
    writeFileSync(join(folder, `template-${name}.yaml`), stringify(template));
  const path = join(folder, 'app-config');
  writeFileSync(path, stringify(backstage.backstage.appConfig));
  return path;
}

/** Writes the configuration of Dex with addresses of this machine, and people whom whoever logs in may name. */
export function writeDex(folder: string, environment: string, issuer: string, portal: string): string {
  const { config } = valuesOf('dex', environment).dex;
  const path = join(folder, 'dex');
  const staticClients = config.staticClients.map(
    (client: { id: string; secretEnv: string; redirectURIs: string[] }) => ({
      ...client,
      redirectURIs: client.redirectURIs.map((uri) => `${portal}${new URL(uri).pathname}`),
    }),
  );
  // It believes headers, so a test is whom it says.
  const connectors = [{ type: 'authproxy', id: 'headers', name: 'headers', config: { groupHeader: 'X-Remote-Group' } }];
  const web = { http: new URL(issuer).host };
  const staticPasswords = config.staticPasswords?.map((person: object) => ({ ...person, hash: passwordHash }));
  const given = { ...config, issuer, web, staticClients, connectors, storage: { type: 'memory' }, staticPasswords };
  writeFileSync(path, stringify(given));
  return path;
}

/** The password of the person of a laptop here, as Dex keeps it. */
export const password = 'of-a-proof';
const passwordHash = '$2b$10$Zf2UVPz0uJ9PrbGIBlawieoDWrtt78OigvGxVJeWWEYOsG8d0C54u';
