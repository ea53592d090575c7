import type { Upstream } from '@idp/model';
import type { UpstreamContext } from './context';
import { mirrored } from './mirrors';
import { DOWNLOAD_LIMIT, type Offer } from './offer';
import { readAddress } from './read-address';
import { refusal } from './refusal';
import { offerOfRegistry } from './registry';
import { offerOfRepository } from './repository';

/** Where an upstream is published, whatever mirror it comes through. */
export function publishedAt(upstream: Upstream): string {
  if ('manifests' in upstream) return upstream.manifests;
  const repository = upstream.repository.replace(/\/+$/, '');
  return repository.startsWith('oci://')
    ? `${repository}/${upstream.chart}`
    : `${repository}/index.yaml#${upstream.chart}`;
}

/** Finds the one version of an upstream, through the mirror that stands for its source. */
export function findOffer(upstream: Upstream, context: UpstreamContext): Promise<Offer> {
  const { mirrors } = context.sources;
  if ('manifests' in upstream) return Promise.resolve(offerOfManifests(upstream, context));
  const { chart, version } = upstream;
  const repository = upstream.repository.replace(/\/+$/, '');
  const ofChart = mirrored(`${repository}/${chart}`, mirrors);
  if (ofChart.startsWith('oci://')) return offerOfRegistry(ofChart, version, context);
  return offerOfRepository(mirrored(repository, mirrors), { chart, version }, context);
}

function offerOfManifests(
  { manifests, version }: Extract<Upstream, { manifests: string }>,
  context: UpstreamContext,
): Offer {
  const address = mirrored(manifests, context.sources.mirrors);
  const download = async () => {
    const bytes = await readAddress(address, DOWNLOAD_LIMIT, context);
    if (bytes !== undefined && bytes.length > 0) return bytes;
    throw refusal(context, `nothing lies at ${address}`, 'correct the address, or the mirror');
  };
  return { version, address, download };
}
