import { PlatformError, type RenderedFile, type Settings } from '@idp/model';
import { fetchUpstream, lockUpstream, openSources, readChartArchive, renderLock } from '@idp/upstream';
import { closedSchemaOf, renderChartTypes, renderUpstreamSchema } from '@idp/upstream-types';
import type { ComponentOptions } from './options';

/** The lock of an upstream chart and the types of its values; a sentence where the chart cannot be had. */
export async function upstreamFilesOf(
  { name, chart, repository, version }: ComponentOptions,
  settings: Settings,
  root: string,
): Promise<readonly RenderedFile[] | string> {
  const context = { component: name, where: '--repository', sources: openSources(settings, root) };
  const upstream = { repository, chart, version };
  try {
    const lock = await lockUpstream(upstream, context);
    const schema = closedSchemaOf(readChartArchive(await fetchUpstream(upstream, lock, context), chart));
    return [
      { path: 'upstream.lock.yaml', content: renderLock(lock, name) },
      { path: 'upstream.schema.json', content: renderUpstreamSchema(schema, `${chart} ${version}`, name) },
      { path: 'upstream.gen.ts', content: await renderChartTypes(schema, name) },
    ];
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return `${name} is neither locked nor typed: ${error.message}\n  later, run nx run ${name}:lock and nx run ${name}:types`;
  }
}
