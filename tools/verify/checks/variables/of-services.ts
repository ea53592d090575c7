/** Variables that every container has for each Service. */
export const OF_SERVICES = /^KUBERNETES_|_SERVICE_(?:HOST|PORT)/;
