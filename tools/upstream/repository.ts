import { isObject, type Upstream } from '@idp/model';
import { suggest } from '@idp/schema';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import semver from 'semver';
import type { UpstreamContext } from './context';
import { mirrored } from './mirrors';
import { DOWNLOAD_LIMIT, type Offer } from './offer';
import { readAddress } from './read-address';
import { refusal } from './refusal';
import { offerOfRegistry } from './registry';

type Wanted = Pick<Extract<Upstream, { chart: string }>, 'chart' | 'version'>;
type Entry = Readonly<Record<string, unknown>>;

/** The largest index that is read: some have tens of thousands of versions. */
const INDEX_LIMIT = 64 * 1024 * 1024;

/** How many of the known versions a message names. */
const NAMED = 5;

/** What a chart repository with an index, or a folder that looks like one, has of a chart's version. */
export async function offerOfRepository(base: string, wanted: Wanted, context: UpstreamContext): Promise<Offer> {
  const entry = findEntry(await indexOf(base, context), base, wanted, context);
  const version = String(entry['version']);
  const [url] = Array.isArray(entry['urls']) ? entry['urls'].map(String) : [];
  if (url === undefined)
    throw refusal(context, `${base} has no address for ${wanted.chart} ${version}`, 'tell who runs it');
  const address = addressOf(url, base, context);
  if (address.startsWith('oci://')) return offerOfRegistry(...referenceOf(address), context);
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(String(entry['digest']))?.[1];
  const download = async () => {
    const bytes = await readAddress(address, DOWNLOAD_LIMIT, context);
    if (bytes !== undefined) return bytes;
    throw refusal(context, `${base} names ${address}, where nothing lies`, 'correct the mirror, or tell who runs it');
  };
  return { version, address, ...(hex !== undefined && { digest: `sha256:${hex}` }), download };
}

/** The entries of a repository's index, which one run reads once. */
export async function indexOf(base: string, context: UpstreamContext): Promise<unknown> {
  const { indexes } = context.sources;
  const index = indexes.get(base) ?? readIndex(base, context);
  indexes.set(base, index);
  return index;
}

async function readIndex(base: string, context: UpstreamContext): Promise<unknown> {
  const address = `${base}/index.yaml`;
  const bytes = await readAddress(address, INDEX_LIMIT, context);
  const remedy = 'correct the address of the repository, or the mirror';
  if (bytes === undefined) throw refusal(context, `nothing lies at ${address}`, remedy);
  const index = parse(bytes);
  if (isObject(index) && isObject(index['entries'])) return index['entries'];
  throw refusal(context, `${address} is no index of charts`, remedy);
}

/** Every scalar is a string, so that a version such as 1.10 stays what it is. */
function parse(bytes: Uint8Array): unknown {
  try {
    return load(Buffer.from(bytes).toString('utf8'), { schema: FAILSAFE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** The entry of exactly this version; a leading v makes no difference where nothing is exactly equal. */
function findEntry(entries: unknown, base: string, { chart, version }: Wanted, context: UpstreamContext): Entry {
  const charts = isObject(entries) ? entries : {};
  const listed: unknown = Object.hasOwn(charts, chart) ? charts[chart] : undefined;
  const all = Array.isArray(listed) ? listed.filter(isObject) : [];
  if (all.length === 0) throw refusal(context, `${base} has no chart "${chart}"`, suggest(chart, Object.keys(charts)));
  const entry =
    all.find((one) => one['version'] === version) ??
    all.find((one) => semver.valid(version) !== null && semver.valid(String(one['version'])) === semver.valid(version));
  if (entry !== undefined) return entry;
  const versions = all.map((one) => String(one['version']));
  const named = `${versions.slice(0, NAMED).join(', ')}${versions.length > NAMED ? ' and older ones' : ''}`;
  throw refusal(context, `${base} has no version "${version}" of ${chart}`, `use one that it has: ${named}`);
}

/** Where an archive lies: beside the index, or elsewhere, where a mirror may stand for it. A server names no files. */
function addressOf(url: string, base: string, context: UpstreamContext): string {
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(url);
  const address = isAbsolute ? mirrored(url, context.sources.mirrors) : new URL(url, `${base}/`).href;
  const isOfOwnFolder = base.startsWith('file:') && address.startsWith(`${base}/`);
  if (/^(https?|oci):\/\//.test(address) || isOfOwnFolder || (isAbsolute && address !== url)) return address;
  throw refusal(
    context,
    `${base} names ${url}, which is not fetched`,
    'correct the index: archives lie beside it or at an https:// address',
  );
}

function referenceOf(address: string): [reference: string, tag: string] {
  const [, reference = address, tag = ''] = /^(.*):([^:/]+)$/.exec(address) ?? [];
  return [reference, tag];
}
