const acme = ['challenges', 'orders'].map((kind) => `acme.cert-manager.io_${kind}`);
const own = ['certificaterequests', 'certificates', 'clusterissuers', 'issuers'].map(
  (kind) => `cert-manager.io_${kind}`,
);

/** The templates of the chart that print definitions of kinds. */
export const definitions = [...acme, ...own].map((kind) => `crd-${kind}.yaml`);
