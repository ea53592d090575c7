import { listAt, objectAt, textAt, valueAt, type RenderedObject } from '@idp/model';
import { existing, type Existing } from '../existing';
import type { Makers } from './maker';

/** What a certificate's Secret holds beside the three usual keys, by what was asked for. */
const FORMATS: Readonly<Record<string, string>> = { CombinedPEM: 'tls-combined.pem', DER: 'key.der' };
const KEYSTORES: Readonly<Record<string, readonly string[]>> = {
  jks: ['keystore.jks', 'truststore.jks'],
  pkcs12: ['keystore.p12', 'truststore.p12'],
};

/** cert-manager: https://cert-manager.io/docs/usage/certificate/ and https://cert-manager.io/docs/configuration/acme/ */
export const certManager: Makers = {
  Certificate: ({ namespace, content }) => {
    const secret = textAt(content, 'spec', 'secretName');
    if (secret === undefined) return [];
    const formats = listAt(content, 'spec', 'additionalOutputFormats').flatMap(
      (format) => FORMATS[textAt(format, 'type') ?? ''] ?? [],
    );
    const stores = Object.keys(objectAt(content, 'spec', 'keystores')).flatMap((store) => KEYSTORES[store] ?? []);
    return [existing('Secret', namespace, secret, ['tls.crt', 'tls.key', 'ca.crt', ...formats, ...stores])];
  },
  ClusterIssuer: () => [],
  Gateway: certificatesOfGateway,
  Ingress: certificatesOfIngress,
  Issuer: ({ namespace, content }) => {
    const account = textAt(content, 'spec', 'acme', 'privateKeySecretRef', 'name');
    return account === undefined ? [] : [existing('Secret', namespace, account, ['tls.key'])];
  },
};

/** Whether cert-manager makes the certificates that an object names: it reads these annotations. */
function isSigned({ content }: RenderedObject): boolean {
  const annotations = objectAt(content, 'metadata', 'annotations');
  return 'cert-manager.io/issuer' in annotations || 'cert-manager.io/cluster-issuer' in annotations;
}

function certificatesOfGateway(object: RenderedObject): readonly Existing[] {
  if (!isSigned(object)) return [];
  const references = listAt(object.content, 'spec', 'listeners').flatMap((listener) =>
    listAt(listener, 'tls', 'certificateRefs'),
  );
  return references.map((reference) => certificateIn(object, valueAt(reference, 'name')));
}

function certificatesOfIngress(object: RenderedObject): readonly Existing[] {
  if (!isSigned(object)) return [];
  return listAt(object.content, 'spec', 'tls').map((tls) => certificateIn(object, valueAt(tls, 'secretName')));
}

function certificateIn({ namespace }: RenderedObject, name: unknown): Existing {
  return existing('Secret', namespace, String(name), ['tls.crt', 'tls.key', 'ca.crt']);
}
