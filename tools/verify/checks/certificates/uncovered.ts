import { isFor } from './certificate';
import type { Caller } from './callers';
import type { CertificatesOf } from './servers';
import type { ObjectProblem } from '../../problem';

/** Names under which a certificate is verified and which it does not have. */
export function uncoveredHosts(callers: readonly Caller[], certificatesOf: CertificatesOf): readonly ObjectProblem[] {
  return callers.flatMap(({ object, path, host, service, namespace }) => {
    const certificates = certificatesOf(service, namespace);
    const [certificate] = certificates;
    if (certificate === undefined || certificates.some((one) => isFor(one, host))) return [];
    const what = `it verifies "${host}", and Certificate "${certificate.object.name}" is for ${certificate.hosts.join(', ')}`;
    return [{ object, path, what, remedy: 'add the host to dnsNames of the Certificate, or call one that it has' }];
  });
}
