import type { RenderedFile, Upstream } from '@idp/model';
import { createHash } from 'node:crypto';
import semver from 'semver';

/** The hex digits of the content's digest in a version: two contents of a component meet once in 2^32. */
const DIGITS = 8;

/**
 * The chart's version: the upstream's (0.0.0 without one), then a `c` and the digest of everything in the package but
 * the version; the content of a vendored upstream is its digest, so that no archive is at hand. Same content, same version; the letter keeps the digits from being read as a number.
 */
export function versionOf(upstream: Upstream | undefined, files: readonly RenderedFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${Buffer.byteLength(content)}\0${content}`);
  return `${upstreamVersionOf(upstream) ?? '0.0.0'}-c${hash.digest('hex').slice(0, DIGITS)}`;
}

/** The upstream's version without a leading v and without build metadata; undefined when it is no semantic version. */
export function upstreamVersionOf(upstream: Upstream | undefined): string | undefined {
  return upstream === undefined ? undefined : (semver.valid(upstream.version) ?? undefined);
}
