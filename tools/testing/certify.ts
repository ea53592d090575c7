import { execFileSync } from 'node:child_process';

/** Makes an authority of its own in a folder, `ca.crt`, and what a server of these names shows: `tls.crt`, `tls.key`. */
export function certify(folder: string, of: readonly string[] = ['IP:127.0.0.1']): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-addext', `subjectAltName=${of.join(',')}`, '-addext', 'basicConstraints=CA:FALSE'];
  const signed = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-keyout', 'tls.key', '-out', 'tls.crt'];
  const make = (...args: string[]) =>
    execFileSync('openssl', ['req', '-x509', ...key, ...args], { cwd: folder, stdio: 'pipe' });
  make('-subj', '/CN=a CA', '-keyout', 'ca.key', '-out', 'ca.crt');
  make('-subj', '/CN=127.0.0.1', ...names, ...signed);
}
