import type { Rendering } from '@idp/model';
import { mountedSecretsOf } from '../../mounted';
import { podSetsOf } from '../../pod-sets';
import { podsBehind, serviceNamed } from '../../services';
import type { Certificate } from './certificate';

/** The certificates with which a Service may answer: those that its pods mount; none where nobody knows. */
export type CertificatesOf = (service: string, namespace: string) => readonly Certificate[];

/** Looks the certificates of Services up, each once. */
export function serverCertificates(rendering: Rendering, certificates: readonly Certificate[]): CertificatesOf {
  const pods = podSetsOf(rendering);
  const known = new Map<string, readonly Certificate[]>();
  const find: CertificatesOf = (name, namespace) => {
    const service = serviceNamed(name, namespace, rendering);
    if (service === undefined) return [];
    const mounted = podsBehind(service, pods).flatMap(({ template }) => (template ? mountedSecretsOf(template) : []));
    return certificates.filter(({ secret, object }) => object.namespace === namespace && mounted.includes(secret));
  };
  return (name, namespace) => {
    const key = `${namespace}/${name}`;
    const found = known.get(key) ?? find(name, namespace);
    known.set(key, found);
    return found;
  };
}
