/** What the parts of a chart in a registry are; Helm and Argo CD read no others. */
export const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.cncf.helm.config.v1+json',
  archive: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
} as const;
