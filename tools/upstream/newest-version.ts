import { isObject, type Upstream } from '@idp/model';
import semver from 'semver';
import type { UpstreamContext } from './context';
import { mirrored } from './mirrors';
import { refusal } from './refusal';
import { apiOf } from './registry';
import { indexOf } from './repository';

/** The most bytes that a registry's list of tags may have. */
const TAGS_LIMIT = 4 * 1024 * 1024;

/** The newest version of a chart that its source has, releases only. Manifests have no list of versions. */
export async function newestVersion(upstream: Upstream, context: UpstreamContext): Promise<string> {
  const versions = await versionsOf(upstream, context);
  const newest = versions
    .filter((version) => semver.valid(version) !== null && semver.prerelease(version) === null)
    .sort(semver.rcompare)[0];
  if (newest !== undefined) return newest;
  throw refusal(context, 'has no list of its versions', 'name one');
}

function versionsOf(upstream: Upstream, context: UpstreamContext): Promise<readonly string[]> {
  if ('manifests' in upstream) return Promise.resolve([]);
  const { mirrors } = context.sources;
  const repository = upstream.repository.replace(/\/+$/, '');
  const ofChart = mirrored(`${repository}/${upstream.chart}`, mirrors);
  if (ofChart.startsWith('oci://')) return tagsOf(ofChart, context);
  return listedIn(mirrored(repository, mirrors), upstream.chart, context);
}

async function listedIn(base: string, chart: string, context: UpstreamContext): Promise<readonly string[]> {
  const charts = await indexOf(base, context);
  const listed: unknown = isObject(charts) && Object.hasOwn(charts, chart) ? charts[chart] : [];
  return Array.isArray(listed) ? listed.filter(isObject).map((entry) => String(entry['version'])) : [];
}

async function tagsOf(reference: string, context: UpstreamContext): Promise<readonly string[]> {
  const wanted = { where: context.where, limit: TAGS_LIMIT };
  const answer = await context.sources.client.get(`${await apiOf(reference, context)}/tags/list`, wanted);
  const text = answer === undefined ? '{}' : Buffer.from(answer.body).toString('utf8');
  const { tags = [] }: { readonly tags?: readonly string[] } = JSON.parse(text);
  return tags.map((tag) => tag.replaceAll('_', '+'));
}
