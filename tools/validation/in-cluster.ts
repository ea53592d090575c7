/** The path of the API server at which a Service of the cluster answers, by its URL inside of the cluster. */
export function inCluster(url: string, path: string): string {
  const { protocol, hostname, port } = new URL(url);
  const [service = '', namespace = ''] = hostname.split('.');
  const scheme = protocol.replace(':', '');
  return `/api/v1/namespaces/${namespace}/services/${scheme}:${service}:${port}/proxy${path}`;
}
