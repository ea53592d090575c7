/** The files of a chart by their path inside it, without the archive's top folder, with `/`. */
export type ChartFiles = ReadonlyMap<string, Uint8Array>;

/** Reads a chart's archive. Throws when it is no whole archive or holds what no chart needs. */
export function readChartArchive(_bytes: Uint8Array, _where = 'the chart archive'): ChartFiles {
  throw new Error('not there yet');
}
