import { isObject, listAt, textAt, type RenderedObject } from '@idp/model';
import { parse } from 'yaml';
import { existing, type Existing } from '../existing';
import { containersOf, podOf } from '../pods';
import type { Makers } from './maker';

/** Certificates that a Job of Cilium makes: https://github.com/cilium/certgen */
export const cilium: Makers = { Job: certificatesOf };

function certificatesOf(object: RenderedObject): readonly Existing[] {
  const pod = podOf(object);
  if (pod === undefined) return [];
  return containersOf(pod).flatMap(({ content }) => {
    const setting = listAt(content, 'env').find((variable) => textAt(variable, 'name') === 'CILIUM_CERTGEN_CONFIG');
    const config: unknown = setting && parse(textAt(setting, 'value') ?? '');
    if (!isObject(config)) return [];
    const certificates = listAt(config, 'certs').map((certificate) =>
      existing('Secret', textAt(certificate, 'namespace'), textAt(certificate, 'name') ?? '', [
        'ca.crt',
        'tls.crt',
        'tls.key',
      ]),
    );
    return [...certificates, existing('Secret', object.namespace, 'cilium-ca', ['ca.crt', 'ca.key'])];
  });
}
