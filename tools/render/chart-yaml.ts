import { groupKindOf, waveOf, type ComponentFolder, type Platform } from '@idp/model';
import { generatedFrom } from './generated';
import { sourceUrl } from './source-url';
import { upstreamVersionOf } from './version';
import { renderYaml } from './yaml';

/** What a chart says of itself, as annotations of Chart.yaml: what a release pins besides the version, and its needs. */
export const chartAnnotations = {
  layer: 'platform/layer',
  namespace: 'platform/namespace',
  namespaces: 'platform/namespaces',
  wave: 'platform/wave',
  clusterKinds: 'platform/cluster-kinds',
  needs: 'platform/needs',
  formerly: 'platform/formerly',
} as const;

/** The annotation under which registries and their pages look for a licence. */
const LICENCES = 'org.opencontainers.image.licenses';

/** Chart.yaml; without a version it is what the version is computed from. */
export function renderChartYaml(
  { name, layer, folder, definition }: ComponentFolder,
  { settings }: Platform,
  version?: string,
): string {
  const { description, upstream, owner, namespace, exports, formerly, clusterKinds = [] } = definition;
  const chart = {
    apiVersion: 'v2',
    name,
    description,
    type: 'application',
    version,
    appVersion: upstreamVersionOf(upstream),
    kubeVersion: settings.kubernetes,
    home: sourceUrl(settings, folder),
    sources: [settings.repository, ...(upstream && 'manifests' in upstream ? [upstream.manifests] : [])],
    maintainers: [{ name: owner }],
    dependencies:
      upstream && 'chart' in upstream
        ? [{ name: upstream.chart, version: upstream.version, repository: upstream.repository }]
        : undefined,
    annotations: {
      ...(settings.licence && { [LICENCES]: settings.licence }),
      [chartAnnotations.layer]: layer,
      [chartAnnotations.namespace]: namespace,
      [chartAnnotations.namespaces]: [...new Set([namespace, ...(exports?.namespaces ?? [])])].sort().join(','),
      [chartAnnotations.wave]: String(waveOf(definition)),
      [chartAnnotations.clusterKinds]: [...new Set(clusterKinds.map(groupKindOf))].sort().join(','),
      [chartAnnotations.needs]: (definition.needs ?? [])
        .map((needed) => needed.name)
        .sort()
        .join(','),
      ...(formerly !== undefined && { [chartAnnotations.formerly]: formerly }),
    },
  };
  return renderYaml(chart, generatedFrom(folder, `nx build ${name}`));
}
