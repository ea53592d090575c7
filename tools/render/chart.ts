import { nameInClusters, providers, type ComponentFolder, type Platform, type RenderedFile } from '@idp/model';
import { renderCatalogEntities, renderCatalogTemplate } from './catalog';
import { renderChartYaml } from './chart-yaml';
import { contractTemplatesOf } from './contract-templates';
import { contracts } from './contracts/all';
import { generatedFrom } from './generated';
import { template } from './handlebars';
import { placementsOf, type Placement } from './placement';
import { publishedTemplatesOf } from './published';
import { renderReadme } from './readme';
import { renderValuesFiles } from './values-files';
import { vendoredOf, type Vendored } from './vendored';
import { upstreamVersionOf, versionOf } from './version';

/** What the package of a component's chart holds. */
export interface PackagedChart {
  readonly version: string;
  /** Those whose content the version says. */
  readonly packaged: readonly RenderedFile[];
  /** What it holds besides: the locked upstream, whose digest is in the version too. */
  readonly vendored?: Vendored;
}

/** A component's chart, ready to be written to `charts/<component>`. */
export interface Chart extends PackagedChart {
  readonly files: readonly RenderedFile[];
  /** Contracts that do not hold in an environment because what they use is off there, as sentences. */
  readonly leftOut: readonly string[];
}

const printLabels = template<object>('labels.tpl');

/** Files in the chart's folder that are no part of the package. */
const IGNORED = ['catalog-info.yaml', '.helmignore'];

/** Renders a component's chart for all environments in which it is on. The platform has no problems that concern it. */
export function renderChart(component: ComponentFolder, platform: Platform): Chart {
  const { name, folder } = component;
  const placements = placementsOf(component, platform);
  const entities = renderCatalogEntities(component, placements, platform);
  const templates = templatesOf(component, entities, platform);
  const leftOut = placements.flatMap(leftOutIn);
  const content: RenderedFile[] = [
    { path: 'values.yaml', content: inertValues(component) },
    ...renderValuesFiles(component, placements),
    ...templates,
    { path: 'README.md', content: renderReadme(component, placements, leftOut) },
  ];
  const vendored = vendoredOf(component);
  const version = versionOf(component.definition.upstream, [
    ...content,
    { path: 'Chart.yaml', content: renderChartYaml(component, platform) },
    ...(vendored ? [{ path: vendored.path, content: vendored.digest }] : []),
  ]);
  const packaged = [...content, { path: 'Chart.yaml', content: renderChartYaml(component, platform, version) }];
  const files = [
    ...packaged,
    { path: '.helmignore', content: ignored(component) },
    { path: 'catalog-info.yaml', content: `# ${generatedFrom(folder, `nx build ${name}`)}\n${entities}` },
  ];
  return { version, files, packaged, ...(vendored && { vendored }), leftOut };
}

function templatesOf(component: ComponentFolder, entities: string, platform: Platform): readonly RenderedFile[] {
  const { name, folder, layer, definition, templates } = component;
  const own = templates.map(({ path, content }) => marked(path, content, `${folder}/templates/${path}`, name));
  const ofContracts = contractTemplatesOf(component, platform).map(({ path, content }) =>
    marked(path, content, folder, name),
  );
  const ofUpstream = publishedTemplatesOf(component).map(({ path, content }) => marked(path, content, folder, name));
  const catalog = marked('catalog.yaml', renderCatalogTemplate(component, entities), folder, name);
  const version = upstreamVersionOf(definition.upstream) ?? '0.0.0';
  const labels = printLabels({ name: nameInClusters(definition), version, layer, platform: platform.settings.name });
  return [marked('_labels.tpl', labels, folder, name), ...ofUpstream, ...ofContracts, ...own, catalog];
}

function marked(path: string, content: string, source: string, name: string): RenderedFile {
  const comment = `{{- /* ${generatedFrom(source, `nx build ${name}`)} */ -}}`;
  return { path: `templates/${path}`, content: `${comment}\n${content}` };
}

function leftOutIn({ component: { name, definition }, environment, view }: Placement): string[] {
  return contracts.flatMap(({ key, provider }) =>
    definition[key] === undefined || provider === undefined || view.has(provider)
      ? []
      : [`${key} of ${name} in ${environment.name}: ${providers[provider]} is off`],
  );
}

function inertValues({ name, folder }: ComponentFolder): string {
  return `# ${generatedFrom(folder, `nx build ${name}`)}\n# Empty on purpose: values-<environment>.yaml is complete for each environment.\n`;
}

function ignored({ name, folder }: ComponentFolder): string {
  return ['# ' + generatedFrom(folder, `nx build ${name}`), ...IGNORED, '.*', '*.tmp', ''].join('\n');
}
