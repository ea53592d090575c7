import { listAt, textAt, textsAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { selects } from '../../label-selector';
import { isFor } from './certificate';
import type { CertificatesOf } from './servers';
import type { ObjectProblem } from '../../problem';

/** Those who call over HTTPS and do not know whose certificates to trust, or verify what no certificate has. */
export function trustProblems(rendering: Rendering, certificatesOf: CertificatesOf): readonly ObjectProblem[] {
  return [
    ...objectsOfKind(rendering, 'SecretStore', 'ClusterSecretStore').flatMap((object) => ofStore(object)),
    ...objectsOfKind(rendering, 'ServiceMonitor').flatMap((object) => ofMonitor(object, rendering, certificatesOf)),
  ];
}

function ofStore(object: RenderedObject): readonly ObjectProblem[] {
  const vault = valueAt(object.content, 'spec', 'provider', 'vault');
  const isInside = /^https:\/\/[^/:]+\.svc(?:\.cluster\.local)?(?:[:/]|$)/.test(textAt(vault, 'server') ?? '');
  const trusts = ['caProvider', 'caBundle'].some((key) => valueAt(vault, key) !== undefined);
  if (!isInside || trusts) return [];
  return [{ object, path: ['spec', 'provider', 'vault'], ...nobody }];
}

const nobody = {
  what: 'it calls a Service over HTTPS, and nothing says whose certificates it trusts',
  remedy: 'name the ConfigMap with the certificates of the platform',
};

function ofMonitor(
  object: RenderedObject,
  rendering: Rendering,
  certificatesOf: CertificatesOf,
): readonly ObjectProblem[] {
  return listAt(object.content, 'spec', 'endpoints').flatMap((endpoint, index) => {
    const path = ['spec', 'endpoints', index];
    if (textAt(endpoint, 'scheme') !== 'https') return speaksClear(object, endpoint, path, rendering);
    if (valueAt(endpoint, 'tlsConfig', 'insecureSkipVerify') === true) return [];
    const trusts = ['ca', 'caFile'].some((key) => valueAt(endpoint, 'tlsConfig', key) !== undefined);
    if (!trusts) return [{ object, path: [...path, 'tlsConfig'], ...nobody }];
    return wrongName(object, endpoint, path, rendering, certificatesOf);
  });
}

function speaksClear(
  object: RenderedObject,
  endpoint: unknown,
  path: ObjectProblem['path'],
  rendering: Rendering,
): readonly ObjectProblem[] {
  const port = textAt(endpoint, 'port') ?? '';
  const names = servicesOf(object, rendering).map(({ name }) => `"${name}"`);
  if (!/^https\b/.test(port) || valueAt(endpoint, 'scheme') !== undefined || names.length === 0) return [];
  const what = `port "${port}" of Service ${names.join(' and ')} answers HTTPS, and this asks without it`;
  return [{ object, path: [...path, 'scheme'], what, remedy: 'set scheme: https, and whose certificates it trusts' }];
}

/** Prometheus calls pods by their address, and verifies the name that it is told. */
function wrongName(
  object: RenderedObject,
  endpoint: unknown,
  path: ObjectProblem['path'],
  rendering: Rendering,
  certificatesOf: CertificatesOf,
): readonly ObjectProblem[] {
  const name = textAt(endpoint, 'tlsConfig', 'serverName');
  const certificates = servicesOf(object, rendering).flatMap((service) =>
    certificatesOf(service.name, service.namespace ?? ''),
  );
  const [certificate] = certificates;
  if (certificate === undefined || certificates.some((one) => name !== undefined && isFor(one, name))) return [];
  const verified = name === undefined ? 'the addresses of pods' : `"${name}"`;
  const what = `it verifies ${verified}, and Certificate "${certificate.object.name}" is for ${certificate.hosts.join(', ')}`;
  return [{ object, path: [...path, 'tlsConfig', 'serverName'], what, remedy: 'name a host that the Certificate has' }];
}

function servicesOf(monitor: RenderedObject, rendering: Rendering): readonly RenderedObject[] {
  const selector = valueAt(monitor.content, 'spec', 'selector');
  const named = listAt(monitor.content, 'spec', 'namespaceSelector', 'matchNames');
  return objectsOfKind(rendering, 'Service').filter(
    ({ namespace, content }) =>
      (named.length > 0 ? named.includes(namespace) : namespace === monitor.namespace) &&
      selects(selector, textsAt(content, 'metadata', 'labels')),
  );
}
