import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { writeDex, writePortal } from './emitted.ts';
import { forge, token } from './forge.ts';
import { freePort, start, startDatabase, stopAll } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-'));
const catalog = join(folder, 'catalog');
const [portalPort, dexPort, databasePort, deskPort, forgePort] = [
  await freePort(),
  await freePort(),
  await freePort(),
  await freePort(),
  await freePort(),
];
const issuer = `http://localhost:${dexPort}`;
const responds = (url: string) => async () => (await fetch(url)).ok;

/** Where the portal answers. */
export const address = `http://localhost:${portalPort}`;

/** What nobody may see who looks at a page. */
export const secrets = { client: 'a-client-secret', session: 'a-session-secret', onboarding: 'an-onboarding-token' };

/** What was asked for at the place of pipelines. */
export const requests: { readonly token: string | undefined; readonly body: unknown }[] = [];

const desk = createServer(async (request, response) => {
  requests.push({ token: request.headers.authorization, body: JSON.parse(await text(request)) });
  response.end();
});

/** Runs the portal as it is configured in dev, with a database, Dex and somebody who takes requests. */
export async function startPortal(): Promise<void> {
  mkdirSync(catalog);
  const configuration = writePortal(catalog, 'dev', `http://localhost:${forgePort}`);
  forge.listen(forgePort, 'localhost');
  desk.listen(deskPort, 'localhost');
  const authority = await startDatabase(folder, databasePort);
  await start('dex', {
    command: ['dex', 'serve', writeDex(folder, 'local', issuer, address)],
    folder,
    env: { CLIENT_BACKSTAGE: secrets.client },
    answers: responds(`${issuer}/.well-known/openid-configuration`),
  });
  await start('portal', {
    command: [process.execPath, join(import.meta.dirname, '../packages/backend'), '--config', configuration],
    folder,
    env: { ...asInTheImage, ...asInTheDeployment(authority), ...ofThisMachine() },
    answers: responds(`${address}/.backstage/health/v1/readiness`),
  });
}

/** Stops it all; with KEEP set, logs stay. */
export async function stopPortal(): Promise<void> {
  await stopAll();
  desk.close();
  forge.close();
  if (process.env['KEEP']) console.log(`logs are in ${folder}`);
  else rmSync(folder, { recursive: true });
}

const asInTheImage = { NODE_ENV: 'production', HOME: folder };

function asInTheDeployment(authority: string) {
  return {
    DATABASE_USER: 'app',
    DATABASE_PASSWORD: 'any',
    DATABASE_AUTHORITY: authority,
    OIDC_CLIENT_SECRET: secrets.client,
    SESSION_SECRET: secrets.session,
    ONBOARDING_TOKEN: secrets.onboarding,
    GIT_TOKEN: token,
  };
}

/** Addresses and folders in the place of those of a cluster. */
function ofThisMachine() {
  const replaced = {
    app: { baseUrl: address },
    backend: {
      ...{ baseUrl: address, cors: { origin: address }, listen: `localhost:${portalPort}`, workingDirectory: folder },
      database: { connection: { host: 'localhost', port: databasePort } },
    },
    auth: { providers: { oidc: { production: { metadataUrl: `${issuer}/.well-known/openid-configuration` } } } },
    catalog: { locations: [{ type: 'file', target: join(catalog, '*.yaml') }] },
    // Else it looks every ten minutes.
    search: { collators: { catalog: { schedule: { frequency: { seconds: 20 }, timeout: { minutes: 1 } } } } },
    integrations: {
      gitea: [{ host: `localhost:${forgePort}`, baseUrl: `http://localhost:${forgePort}`, password: token }],
    },
    techdocs: { publisher: { local: { publishDirectory: join(folder, 'techdocs') } } },
    onboarding: { url: `http://localhost:${deskPort}/onboarding` },
  };
  return Object.fromEntries(
    Object.entries(replaced).map(([key, value]) => [`APP_CONFIG_${key}`, JSON.stringify(value)]),
  );
}
