import { patient, type Client } from './client';
import type { Answer } from './exchange';
import { follow, type Context } from './follow';
import { uploadBlob } from './upload-blob';

const registry = 'https://registry.example.com/v2/loki';
const ofThisMachine = 'http://127.0.0.1:6443/api/v1/secrets';
const where = 'environments/dev/environment.yaml:8';
const remedies = { unreachable: 'try again', tooLarge: 'tell who runs it', plain: 'use TLS' };

/** Asks a registry that answers so, and remembers what was asked. */
function asking(status: number, headers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const answer: Answer = { status, headers, body: new Uint8Array() };
  const context: Context = {
    env: { HOME: '/nowhere' },
    waiting: patient,
    plainOrigins: new Set(),
    remedies,
    remembered: new Map(),
    faults: new Map(),
    send: (url) => {
      asked.push(url.href);
      return Promise.resolve(answer);
    },
  };
  const ask: Client['ask'] = (address, request) => follow(new URL(address), request, context);
  return { asked, ask };
}

describe('a registry elsewhere has no program of this machine asked', () => {
  it.each([301, 302, 303, 307, 308])('by sending on to it with %i', async (status) => {
    const { asked, ask } = asking(status, { location: ofThisMachine });

    await expect(ask(`${registry}/blobs/a`, { where, method: 'PUT' })).rejects.toThrow(`${ofThisMachine} is not`);
    expect(asked).toEqual([`${registry}/blobs/a`]);
  });

  it('by naming it as what gives tokens', async () => {
    const { asked, ask } = asking(401, { 'www-authenticate': `Bearer realm="${ofThisMachine}"` });

    await expect(ask(`${registry}/blobs/a`, { where, method: 'GET' })).rejects.toThrow(`${ofThisMachine} is not`);
    expect(asked).toEqual([`${registry}/blobs/a`]);
  });

  it('by having an upload go on there', async () => {
    const { asked, ask } = asking(202, { location: ofThisMachine });
    const persist: Client['persist'] = async (_subject, _where, attempt) => {
      const tried = await attempt();
      if ('result' in tried) return tried.result;
      throw new Error(tried.failure);
    };
    const to = { api: registry, address: 'oci://registry.example.com/loki', where };

    await expect(uploadBlob({ digest: 'sha256:a', bytes: new Uint8Array(1) }, to, { ask, persist })).rejects.toThrow(
      `${ofThisMachine} is not`,
    );
    expect(asked).toEqual([`${registry}/blobs/uploads/`]);
  });
});
