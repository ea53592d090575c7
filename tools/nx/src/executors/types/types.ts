import { PlatformError, type ComponentFolder, type Platform } from '@idp/model';
import { findReadUnchecked } from '@idp/schema';
import { contextOf, fetchUpstream, readChartArchive, type Sources } from '@idp/upstream';
import { closedSchemaOf, openedAt, renderChartTypes, renderUpstreamSchema } from '@idp/upstream-types';
import { writeText } from '@idp/workspace';
import { chartValuesOf } from '../../chart-values-of';
import { componentOf } from '../../component-of';
import type { RunTarget } from '../../executor';

/** What writes the closed schema and the types of one component's chart values beside its definition. */
export function typistOf(platform: Platform, workspaceRoot: string, sources: Sources): RunTarget {
  return async (project) => {
    const component = componentOf(project, platform);
    const { name, folder, definition } = component;
    const { upstream, unchecked = {} } = definition;
    const paths = Object.keys(unchecked);
    if (upstream === undefined || !('chart' in upstream))
      return { success: true, message: `${name} wraps no chart whose values have types` };
    const files = readChartArchive(await archiveOf(component, sources), upstream.chart);
    const closed = closedSchemaOf(files);
    const chartValues = paths.length === 0 ? new Map() : chartValuesOf(component, platform);
    const needless = findReadUnchecked(closed, chartValues, component);
    if (needless.length > 0) throw new PlatformError(needless);
    const schema = openedAt(closed, paths);
    const source = `${upstream.chart} ${upstream.version}`;
    const wrote = [
      await writeText(workspaceRoot, `${folder}/upstream.schema.json`, renderUpstreamSchema(schema, source, name)),
      await writeText(workspaceRoot, `${folder}/upstream.gen.ts`, await renderChartTypes(schema, name)),
    ];
    return {
      success: true,
      message: `${folder}: types of ${source} ${wrote.includes(true) ? 'written' : 'unchanged'}`,
    };
  };
}

/** The bytes of a component's locked chart. */
async function archiveOf(component: ComponentFolder, sources: Sources): Promise<Uint8Array> {
  const { name, definition, lock, locate } = component;
  if (definition.upstream === undefined || lock === undefined)
    throw new PlatformError([
      {
        where: locate('upstream'),
        what: 'has no lock, so that no archive is known whose values could be typed',
        remedy: `run nx run ${name}:lock and commit what it writes`,
        concerns: [name],
      },
    ]);
  return fetchUpstream(definition.upstream, lock, contextOf(component, sources));
}
