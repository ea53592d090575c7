import { isObject, textAt, type Lock, type Upstream } from '@idp/model';

/** The parts of a Chart.yaml that say what is vendored with it. */
export interface ChartYaml {
  readonly version: string;
  readonly dependencies: unknown;
}

/** Where the manifests of an upstream without a chart lie in a package, and the template that reads them. */
const MANIFESTS = 'upstream/manifests.yaml';
const TEMPLATE = 'templates/upstream-manifests.yaml';

/** What a chart vendors, and where in its package that lies; undefined where it stands alone. */
export function upstreamOf(
  { dependencies }: ChartYaml,
  files: readonly string[],
  lock: Lock | undefined,
): { readonly from: Upstream; readonly path: string } | undefined {
  const first: unknown = Array.isArray(dependencies) ? dependencies[0] : undefined;
  if (isObject(first)) {
    const [chart, version, repository] = ['name', 'version', 'repository'].map((key) => textAt(first, key) ?? '');
    return {
      from: { chart: chart ?? '', version: version ?? '', repository: repository ?? '' },
      path: `charts/${chart}-${version}.tgz`,
    };
  }
  if (!files.includes(TEMPLATE)) return undefined;
  return { from: { manifests: lock?.url ?? '', version: lock?.version ?? '' }, path: MANIFESTS };
}
