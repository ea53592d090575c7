import type { ComponentFolder, Upstream } from '@idp/model';

/** A locked upstream inside the package: its bytes as they were published. */
export interface Vendored {
  /** Relative to the chart, with `/`. */
  readonly path: string;
  /** The digest of its bytes, as the lock says. */
  readonly digest: string;
}

/** Where the manifests of an upstream without a chart lie; their template reads them there. */
export const manifestsPath = 'upstream/manifests.yaml';

/** What a component's package vendors; undefined without an upstream, and until it is locked. */
export function vendoredOf({ definition: { upstream }, lock }: ComponentFolder): Vendored | undefined {
  return upstream && lock && { path: pathOf(upstream), digest: lock.digest };
}

/** Helm reads a dependency from an archive in `charts/` as it was published. */
function pathOf(upstream: Upstream): string {
  return 'chart' in upstream ? `charts/${upstream.chart}-${upstream.version}.tgz` : manifestsPath;
}
