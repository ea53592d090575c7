/** The tag of a chart version. A tag cannot hold the plus of build metadata: Helm writes an underscore instead. */
export function tagOf(version: string): string {
  return version.replaceAll('+', '_');
}
