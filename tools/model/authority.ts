import { trustBundle } from './providers';

const folder = '/etc/platform';

/** How the containers of a chart get to trust the platform CA, and whom their image trusts besides. */
export const authority = {
  /** Where the certificates are. */
  folder,
  volume: { name: 'authority', configMap: { name: trustBundle.configMap } },
  mount: { name: 'authority', mountPath: folder, readOnly: true },
  /** Where programs written in Go look for certificates. */
  variable: { name: 'SSL_CERT_DIR', value: `/etc/ssl/certs:${folder}` },
} as const;
