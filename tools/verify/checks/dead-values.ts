import { valueAt, type ComponentFolder, type RenderedComponent, type Rendering } from '@idp/model';
import { findValueComplaints, suggest } from '@idp/schema';
import type { Check } from '../check';
import type { Finding } from '../finding';

const name = 'dead-values';

/** Chart values that nothing reads, or that are of another type than what reads them expects. */
export const deadValues: Check = {
  name,
  findFindings: (rendering) =>
    rendering.components.flatMap((component) =>
      component.folder === undefined ? [] : findDeadValues(component, component.folder, rendering),
    ),
};

interface Complaint {
  readonly path: readonly string[];
  readonly what: string;
  readonly remedy: string;
}

function findDeadValues(component: RenderedComponent, folder: ComponentFolder, rendering: Rendering): Finding[] {
  return [...ofUpstream(component, folder), ...ofTemplates(component, folder)].map(({ path, what, remedy }) => ({
    check: name,
    component: component.name,
    path: path.join('.'),
    what: `chart value ${what}`,
    remedy: `${remedy}${sourceOf(path, component, rendering)}`,
  }));
}

/** What the closed schema of the upstream chart says against its values, what the definition leaves unchecked aside. */
function ofUpstream({ values }: RenderedComponent, { definition, upstreamSchema }: ComponentFolder): Complaint[] {
  const { upstream, unchecked = {} } = definition;
  if (upstreamSchema === undefined || upstream === undefined || !('chart' in upstream)) return [];
  const isUnchecked = (path: string) =>
    Object.keys(unchecked).some((prefix) => path === prefix || path.startsWith(`${prefix}.`));
  const ofChart = findValueComplaints(upstreamSchema, values[upstream.chart])
    .filter(({ path }) => !isUnchecked(path.join('.')))
    .map((complaint) => ({ ...complaint, path: [upstream.chart, ...complaint.path] }));
  const { global } = values;
  return global === undefined ? ofChart : [...ofChart, ...findValueComplaints(upstreamSchema, { global })];
}

/** Keys beside the upstream chart's that no template of the component reads, its contracts' own aside. */
function ofTemplates({ values }: RenderedComponent, { definition, templates }: ComponentFolder): Complaint[] {
  const { upstream } = definition;
  const read = templates.flatMap(({ content }) =>
    [...content.matchAll(/\.Values\.([A-Za-z_]\w*)|\.Values\s+"([^"]+)"/g)].flatMap(
      ([, key, quoted]) => key ?? quoted ?? [],
    ),
  );
  const chart = upstream && 'chart' in upstream ? [upstream.chart] : [];
  const known = [...new Set([...chart, ...read])];
  const ours = new Set([...known, 'labels', 'catalog', 'global', ...Object.keys(definition)]);
  return Object.keys(values)
    .filter((key) => !ours.has(key))
    .map((key) => ({ path: [key], what: `"${key}" is read by no template and no chart`, remedy: suggest(key, known) }));
}

/** The line of the release whose override brings a value; nothing where the definition does. */
function sourceOf(path: readonly string[], { name: component }: RenderedComponent, { environment }: Rendering): string {
  const release = environment.releases.get(component);
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  if (valueAt(release?.value.override?.values, ...steps) === undefined) return '';
  return ` (${release?.locate(['override', 'values', ...steps])})`;
}
