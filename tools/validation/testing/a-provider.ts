import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** What a provider of identities knows. */
export interface AProvider {
  readonly issuer: string;
  /** The secret of each program, and where people are sent back to. */
  readonly clients: Readonly<Record<string, { readonly secret: string; readonly redirect: string }>>;
  /** The password of each person that it knows itself; nobody where it sends people elsewhere. */
  readonly people: Readonly<Record<string, string>>;
  /** Where it sends people that it does not know itself. */
  readonly elsewhere?: string;
}

/** A provider of identities that speaks as Dex does, as far as somebody logs in by a code. */
export function aProvider(provider: AProvider): RequestListener {
  const answers: Readonly<Record<string, (asked: URL, request: IncomingMessage, response: ServerResponse) => unknown>> =
    {
      '/.well-known/openid-configuration': (_asked, _request, response) => json(response, 200, discoveryOf(provider)),
      '/keys': (_asked, _request, response) => json(response, 200, { keys: [{ kty: 'RSA', kid: 'a' }] }),
      '/auth': (asked, _request, response) => authorize(provider, asked, response),
      '/auth/local': (asked, _request, response) => redirect(response, `/auth/local/login${asked.search}`),
      '/auth/local/login': (asked, request, response) => logIn(provider, asked, request, response),
      '/token': (_asked, request, response) => token(provider, request, response),
    };
  return (request, response) => {
    const asked = new URL(request.url ?? '/', provider.issuer);
    const answer = answers[asked.pathname];
    if (answer) return void answer(asked, request, response);
    response.writeHead(404).end();
  };
}

function discoveryOf({ issuer }: AProvider) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
  };
}

function authorize({ clients, elsewhere }: AProvider, asked: URL, response: ServerResponse): unknown {
  const client = clients[asked.searchParams.get('client_id') ?? ''];
  if (client === undefined) return response.writeHead(404).end('Invalid client_id');
  if (asked.searchParams.get('redirect_uri') !== client.redirect)
    return response.writeHead(400).end('Unregistered redirect_uri');
  return redirect(response, elsewhere ?? `/auth/local${asked.search}`);
}

async function logIn({ people }: AProvider, asked: URL, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'GET') return response.writeHead(200).end('<form method="post">');
  const form = new URLSearchParams(await bodyOf(request));
  const email = form.get('login') ?? '';
  if (people[email] === undefined || people[email] !== form.get('password')) return response.writeHead(401).end();
  const back = new URL(asked.searchParams.get('redirect_uri') ?? '');
  back.searchParams.set('code', `${asked.searchParams.get('client_id')} ${email}`);
  back.searchParams.set('state', asked.searchParams.get('state') ?? '');
  return redirect(response, back.href, 303);
}

async function token({ clients, issuer }: AProvider, request: IncomingMessage, response: ServerResponse) {
  const [id = '', secret] = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64')
    .toString()
    .split(':')
    .map(decodeURIComponent);
  if (clients[id]?.secret !== secret) return json(response, 401, { error: 'invalid_client' });
  const [aud, email] = (new URLSearchParams(await bodyOf(request)).get('code') ?? '').split(' ');
  if (aud !== id || email === undefined) return json(response, 400, { error: 'invalid_grant' });
  const claims = Buffer.from(JSON.stringify({ iss: issuer, aud, email })).toString('base64url');
  return json(response, 200, { id_token: `header.${claims}.signature` });
}

function json(response: ServerResponse, status: number, content: object): unknown {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}

function redirect(response: ServerResponse, location: string, status = 302): unknown {
  return response.writeHead(status, { location }).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
