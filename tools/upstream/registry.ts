import { isObject } from '@idp/model';
import { isLoopback, mediaTypes, tagOf } from '@idp/registry';
import type { UpstreamContext } from './context';
import { DOWNLOAD_LIMIT, type Offer } from './offer';
import { refusal } from './refusal';

/** How large a manifest may be. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;

/** What an OCI registry has of the version of a chart at `oci://<registry>/<path>/<chart>`. */
export async function offerOfRegistry(reference: string, version: string, context: UpstreamContext): Promise<Offer> {
  const address = `${reference}:${tagOf(version)}`;
  const api = await apiOf(reference, context);
  const digest = chartLayerOf(await readManifest(`${api}/manifests/${tagOf(version)}`, address, context));
  if (digest === undefined) throw refusal(context, `${address} holds no chart`, 'correct the repository or the chart');
  const download = async () => {
    const wanted = { where: context.where, limit: DOWNLOAD_LIMIT };
    const answer = await context.sources.client.get(`${api}/blobs/${digest}`, wanted);
    if (answer !== undefined) return answer.body;
    throw refusal(context, `${address} names ${digest}, which the registry has not`, 'tell who runs it');
  };
  return { version, address, digest, download };
}

/** The registry's API for a repository. A registry of this machine may go without TLS, any other may not. */
export async function apiOf(reference: string, { sources }: UpstreamContext): Promise<string> {
  const [host = '', ...path] = reference.slice('oci://'.length).split('/');
  const plain = isLoopback(new URL(`https://${host}`).hostname) && !(await sources.client.speaksTls(host));
  return `${plain ? 'http' : 'https'}://${host}/v2/${path.join('/')}`;
}

async function readManifest(url: string, address: string, context: UpstreamContext): Promise<unknown> {
  const wanted = { where: context.where, limit: MANIFEST_LIMIT, accept: mediaTypes.manifest };
  const answer = await context.sources.client.get(url, wanted);
  if (answer === undefined)
    throw refusal(context, `${address} is not there`, 'correct the repository, the chart or the version');
  try {
    const manifest: unknown = JSON.parse(Buffer.from(answer.body).toString('utf8'));
    return manifest;
  } catch {
    throw refusal(context, `${address} has no manifest that can be read`, 'correct the repository');
  }
}

function chartLayerOf(manifest: unknown): string | undefined {
  const layers: unknown = isObject(manifest) ? manifest['layers'] : undefined;
  const layer: unknown = Array.isArray(layers)
    ? layers.find((one) => isObject(one) && one['mediaType'] === mediaTypes.archive)
    : undefined;
  const digest = isObject(layer) ? String(layer['digest']) : '';
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
