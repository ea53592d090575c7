import { listAt, textAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Check } from '../../check';
import { dashboardsIn, datasourceOf } from '../../dashboards';
import { objectsOfKind } from '../../objects';
import { parseYaml } from '../../parse-yaml';
import { filesIn } from '../../texts';
import { everyField } from '../../walk';
import { unseenProblems } from './unseen';
import { findingAt } from '../../problem';

const name = 'dashboards';

/** Dashboards that show nothing: their source of data is not there, or Grafana does not find them. */
export const dashboards: Check = {
  name,
  findFindings: (rendering) => {
    const sources = sourcesIn(rendering);
    const maps = objectsOfKind(rendering, 'ConfigMap');
    return [...maps.flatMap((object) => unknownSources(object, sources)), ...unseenProblems(rendering)].map((problem) =>
      findingAt(name, problem.object, problem),
    );
  },
};

/** The names that Grafana knows sources of data by; none where nobody declares any. */
function sourcesIn(rendering: Rendering): readonly string[] {
  return objectsOfKind(rendering, 'ConfigMap', 'Secret').flatMap((object) =>
    filesIn(object).flatMap(({ text }) => {
      if (!/^datasources:/m.test(text)) return [];
      return listAt(parseYaml(text), 'datasources').flatMap((source) => textAt(source, 'uid') ?? []);
    }),
  );
}

/** What Grafana brings itself begins with dashes, variables with a dollar. */
function unknownSources(object: RenderedObject, sources: readonly string[]) {
  if (sources.length === 0) return [];
  return dashboardsIn(object).flatMap(({ path, content }) => {
    const uids = everyField(content).flatMap(({ value }) => datasourceOf(value)?.uid ?? []);
    const unknown = [...new Set(uids)].filter((uid) => !/^(?:--|\$|grafana$)/.test(uid) && !sources.includes(uid));
    const at: JsonPath = path;
    return unknown.map((uid) => ({
      object,
      path: at,
      what: `Grafana has no source of data "${uid}"`,
      remedy: suggest(uid, sources),
    }));
  });
}
