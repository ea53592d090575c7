import type { PlatformError } from '@idp/model';
import type { Client } from './client';
import type { Request } from './request';
import { digestOf } from './digest';
import type { Answer, Method } from './exchange';
import { mediaTypes } from './media-types';
import { refusal } from './refusal';
import { uploadBlob } from './upload-blob';

/** The registry of an environment, as its facts say it. */
export interface Registry {
  /** `oci://<host>/<path>`. */
  readonly url: string;
  readonly plainHttp: boolean;
  /** File and line of the fact, for messages. */
  readonly where: string;
}

/** What came of taking over a blob: it is there, or it has to be sent, maybe into an upload that the registry began. */
export interface Mount {
  readonly isMounted: boolean;
  readonly upload?: string;
}

/** Where the versions of one chart lie. Everything throws when the registry gives no answer, or refuses. */
export interface Repository {
  /** `oci://<host>/<path>/<chart>`, for messages. */
  readonly address: string;
  /** The URL below which the registry answers for this repository. */
  readonly api: string;
  /** The digest of the manifest that a tag or digest names; undefined when there is none. */
  digestOf(reference: string): Promise<string | undefined>;
  manifest(reference: string): Promise<Uint8Array | undefined>;
  putManifest(tag: string, bytes: Uint8Array): Promise<void>;
  hasBlob(digest: string): Promise<boolean>;
  blob(digest: string): Promise<Uint8Array | undefined>;
  /** Uploads a blob, into what mounting it began where that began something. */
  putBlob(digest: string, bytes: Uint8Array, upload?: string): Promise<void>;
  /** Takes over a blob of another repository of the same registry, where the registry does that. */
  mountBlob(digest: string, from: Repository): Promise<Mount>;
  /** A problem with this repository, to be thrown. */
  refusal(what: string, remedy: string): PlatformError;
}

/** The most bytes of a manifest, and of a package, that are taken. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;
const BLOB_LIMIT = 128 * 1024 * 1024;

/** The repository of one chart in a registry. */
export function openRepository({ url, plainHttp, where }: Registry, chart: string, client: Client): Repository {
  const address = `${url.replace(/\/+$/, '')}/${chart}`;
  const [host = '', ...path] = address.slice('oci://'.length).split('/');
  const api = `${plainHttp ? 'http' : 'https'}://${host}/v2/${path.join('/')}`;
  const ask = (method: Method, rest: string, more: Partial<Request> = {}): Promise<Answer> => {
    const request = { where, method, accept: mediaTypes.manifest, ...more };
    return client.persist(`${api}${rest}`, where, () => client.ask(`${api}${rest}`, request));
  };
  const bytesAt = async (rest: string, limit: number) => {
    const { status, body } = await ask('GET', rest, { limit });
    return status === 404 ? undefined : body;
  };
  const repository: Repository = {
    address,
    api,
    digestOf: async (reference) => {
      const { status, headers } = await ask('HEAD', `/manifests/${reference}`);
      if (status === 404) return undefined;
      const bytes = headers['docker-content-digest'] === undefined && (await repository.manifest(reference));
      return bytes ? digestOf(bytes) : headers['docker-content-digest'];
    },
    manifest: (reference) => bytesAt(`/manifests/${reference}`, MANIFEST_LIMIT),
    putManifest: async (tag, bytes) => {
      const sent = { content: bytes, contentType: mediaTypes.manifest };
      const { status } = await ask('PUT', `/manifests/${tag}`, sent);
      if (status === 404)
        throw repository.refusal(`${address} takes no charts`, 'create it, or correct the registry of the environment');
    },
    hasBlob: async (digest) => (await ask('HEAD', `/blobs/${digest}`)).status !== 404,
    blob: (digest) => bytesAt(`/blobs/${digest}`, BLOB_LIMIT),
    putBlob: (digest, bytes, upload) => uploadBlob({ digest, bytes }, { api, address, where }, client, upload),
    mountBlob: async (digest, from) => {
      if (new URL(from.api).origin !== new URL(api).origin) return { isMounted: false };
      const name = encodeURIComponent(new URL(from.api).pathname.slice('/v2/'.length));
      const { status, headers } = await ask('POST', `/blobs/uploads/?mount=${digest}&from=${name}`, {
        mayRefuse: true,
      });
      return { isMounted: status === 201, ...(status === 202 && { upload: headers['location'] }) };
    },
    refusal: (what, remedy) => refusal(where, what, remedy),
  };
  return repository;
}
