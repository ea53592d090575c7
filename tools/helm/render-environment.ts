import {
  PlatformError,
  type EnvironmentFolder,
  type Platform,
  type RenderedComponent,
  type RenderedObject,
  type Rendering,
} from '@idp/model';
import { appsOfAppsWith } from './apps-of-apps';
import { placedChartOf, type EnvironmentChart, type PlacedChart } from './environment-chart';
import { kubernetesOf } from './kubernetes-of';
import type { Manifests } from './manifests';
import { renderAll, type RenderManifests } from './render-all';
import { clusterKindsOf, namespaceOf } from './scopes';

/**
 * Renders every chart that an environment runs, from the charts alone: without the network, and the same each time.
 * Throws everything that cannot be rendered.
 */
export async function renderEnvironment(
  environment: EnvironmentFolder,
  platform: Platform,
  charts: readonly EnvironmentChart[],
  render: RenderManifests,
): Promise<Rendering> {
  const placed = allPlaced(charts, environment, platform);
  const manifests = await renderAll(placed, render);
  const kinds = clusterKindsOf(
    placed.map(({ release }) => release),
    manifests.flatMap(({ objects }) => objects),
  );
  const components = placed.map((chart, index) => componentOf(chart, manifests[index], kinds));
  const releases = charts.map(({ release }) => release);
  return {
    platform,
    environment,
    kubernetes: kubernetesOf(environment, platform.settings),
    components: components.sort((a, b) => a.wave - b.wave || (a.name < b.name ? -1 : 1)),
    appsOfApps: appsOfAppsWith(releases, environment, platform),
  };
}

function allPlaced(
  charts: readonly EnvironmentChart[],
  environment: EnvironmentFolder,
  platform: Platform,
): readonly PlacedChart[] {
  const placed = charts.map((chart) => placedChartOf(chart, environment, platform));
  const problems = placed.flatMap((chart) => (chart instanceof PlatformError ? chart.problems : []));
  if (problems.length > 0) throw new PlatformError(problems);
  return placed.flatMap((chart) => (chart instanceof PlatformError ? [] : [chart]));
}

function componentOf(
  { release, archive, values, folder }: PlacedChart,
  manifests: Manifests | undefined,
  clusterKinds: ReadonlySet<string>,
): RenderedComponent {
  const { component, formerly, layer, namespace, namespaces, wave, version } = release;
  const objects = manifests?.objects.map((object): RenderedObject => {
    const where = namespaceOf(object, namespace, clusterKinds);
    return { component, ...object, ...(where !== undefined && { namespace: where }) };
  });
  return {
    name: component,
    ...(formerly !== undefined && { formerly }),
    layer,
    namespace,
    namespaces,
    wave: Number(wave),
    version,
    needs: archive.needs,
    clusterKinds: release.clusterKinds,
    values,
    objects: objects ?? [],
    duplicateKeys: manifests?.duplicateKeys ?? [],
    ...(folder && { folder }),
  };
}
