import { listAt, textAt, valueAt, type JsonPath, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOf, objectsOfKind } from '../../objects';
import { textsIn, withoutComments } from '../../texts';

/** Somebody who verifies the certificate of a Service under a name. */
export interface Caller {
  readonly object: RenderedObject;
  readonly path: JsonPath;
  readonly host: string;
  readonly service: string;
  readonly namespace: string;
}

const URL = /https:\/\/([a-z0-9.-]+)/g;

const TALKING_OF_OTHERS = /^CustomResourceDefinition$|Policy$/;

/** Everybody in an environment of whom it is known that they verify, and under which name. */
export function callersIn(rendering: Rendering): readonly Caller[] {
  const services = new Set(objectsOfKind(rendering, 'Service').map(({ name, namespace }) => `${namespace}/${name}`));
  return [
    ...objectsOf(rendering)
      .filter(({ kind }) => !TALKING_OF_OTHERS.test(kind))
      .flatMap((object) => ofUrls(object, services)),
    ...objectsOfKind(rendering, 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration').flatMap(ofWebhooks),
    ...objectsOfKind(rendering, 'BackendTLSPolicy').flatMap(ofBackends),
  ];
}

function ofUrls(object: RenderedObject, services: ReadonlySet<string>): readonly Caller[] {
  return textsIn(object).flatMap(({ path, text }) => {
    if (!text.includes('https://')) return [];
    const hosts = new Set([...withoutComments(text).matchAll(URL)].map(([, host = '']) => host.replace(/[.-]+$/, '')));
    return [...hosts].flatMap((host) => {
      const [service, namespace] = serviceOf(host, object.namespace ?? '');
      if (!services.has(`${namespace}/${service}`) || service === undefined || namespace === undefined) return [];
      return [{ object, path, host, service, namespace }];
    });
  });
}

/** The Service and namespace that a host means: `pod.service.namespace.svc`, `service.namespace` or `service`. */
function serviceOf(host: string, own: string): readonly (string | undefined)[] {
  const labels = host.replace(/\.cluster\.local$/, '').split('.');
  const svc = labels.indexOf('svc');
  if (svc >= 2) return [labels[svc - 2], labels[svc - 1]];
  return labels.length === 1 ? [labels[0], own] : labels;
}

function ofWebhooks(object: RenderedObject): readonly Caller[] {
  return listAt(object.content, 'webhooks').flatMap((webhook, index) => {
    const service = textAt(webhook, 'clientConfig', 'service', 'name');
    const namespace = textAt(webhook, 'clientConfig', 'service', 'namespace');
    if (service === undefined || namespace === undefined) return [];
    const path = ['webhooks', index, 'clientConfig', 'service'];
    return [{ object, path, host: `${service}.${namespace}.svc`, service, namespace }];
  });
}

function ofBackends(object: RenderedObject): readonly Caller[] {
  const host = textAt(object.content, 'spec', 'validation', 'hostname');
  const { namespace } = object;
  if (host === undefined || namespace === undefined) return [];
  return listAt(object.content, 'spec', 'targetRefs').flatMap((target) => {
    const service = textAt(target, 'name');
    const isService = (valueAt(target, 'kind') ?? 'Service') === 'Service';
    const path = ['spec', 'validation', 'hostname'];
    return service === undefined || !isService ? [] : [{ object, path, host, service, namespace }];
  });
}
