import { isObject, type Upstream } from '@idp/model';
import semver from 'semver';
import type { UpstreamContext } from './context';
import { mirrored } from './mirrors';
import { refusal } from './refusal';
import { indexOf } from './repository';
import { tagsOf } from './tags';

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
  if (ofChart.startsWith('oci://')) return versionsAt(ofChart, context);
  return listedIn(mirrored(repository, mirrors), upstream.chart, context);
}

async function listedIn(base: string, chart: string, context: UpstreamContext): Promise<readonly string[]> {
  const charts = await indexOf(base, context);
  const listed: unknown = isObject(charts) && Object.hasOwn(charts, chart) ? charts[chart] : [];
  return Array.isArray(listed) ? listed.filter(isObject).map((entry) => String(entry['version'])) : [];
}

/** A tag cannot hold the plus of build metadata: Helm writes an underscore instead. */
async function versionsAt(reference: string, context: UpstreamContext): Promise<readonly string[]> {
  return (await tagsOf(reference, context)).map((tag) => tag.replaceAll('_', '+'));
}
