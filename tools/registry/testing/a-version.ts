import { chartManifestOf } from '../chart-manifest';

/** The version of the charts of tests. */
export const version = '1.2.3-c0a1b2c3d';

/** What a chart of this version says of itself. */
export const chartYaml = `apiVersion: v2\nname: loki\nversion: ${version}\n`;

/** A chart of this version. */
export const chart = chartManifestOf(chartYaml, Buffer.from('a package'));

/** Another one with the same version, which nobody may push. */
export const other = chartManifestOf(chartYaml, Buffer.from('another package'));
