import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { mountsOf, type Mount } from '../../mounts';
import { objectsOf, objectsOfKind } from '../../objects';
import { containersOf, podsOf } from '../../pods';
import { textsIn } from '../../texts';
import { routedHosts } from './hosts';
import type { ObjectProblem } from '../../problem';

/** Settings with a URL that the program itself calls, as opposed to a browser. */
const CALLED =
  /(?:token|api|discovery|metadata|jwks|userinfo|provider)_?url["']?\s*[:=]\s*["']?https:\/\/([a-z0-9.-]+)|\bissuer(?:_?url)?["']?\s*[:=]\s*["']?https:\/\/([a-z0-9.-]+)/gi;

/** Where programs look for certificates without being told. */
const SYSTEM = /^\/(?:etc\/(?:ssl|pki|ca-certificates)|usr\/(?:local\/)?share\/ca-certificates)/;

/** Programs that call another host of the platform and do not trust the CA that signed its certificate. */
export function untrustingClients(rendering: Rendering): readonly ObjectProblem[] {
  if (!hasOwnAuthority(rendering)) return [];
  const routes = objectsOfKind(rendering, 'HTTPRoute');
  const routed = routedHosts(rendering);
  const bundles = new Set(
    objectsOf(rendering)
      .filter(({ kind }) => kind === 'Bundle')
      .map(({ name }) => name),
  );
  return objectsOfKind(rendering, 'ConfigMap', 'Secret').flatMap((object) => {
    const call = textsIn(object)
      .flatMap(({ path, text }) =>
        [...text.matchAll(CALLED)].map(([, one, other]) => ({ path, text, host: one ?? other ?? '' })),
      )
      .find(({ host }) => routed.includes(host) && !isOwn(host, object, routes));
    if (call === undefined || /BEGIN CERTIFICATE|rootCA|skip_?verify/i.test(call.text)) return [];
    if (readsAuthority(object, bundles, rendering)) return [];
    const what = `it is told to call ${call.host}, and none of its programs reads the certificates of the platform`;
    const remedy = `mount ${[...bundles].map((name) => `ConfigMap "${name}"`).join(' or ') || 'them'} and name the file`;
    return [{ object, path: call.path, what, remedy }];
  });
}

/** Whether the Gateway's certificate is signed by an authority that no browser and no program knows by itself. */
function hasOwnAuthority(rendering: Rendering): boolean {
  const issuers = objectsOfKind(rendering, 'ClusterIssuer', 'Issuer');
  const secrets = objectsOfKind(rendering, 'Gateway').flatMap(({ content, namespace }) =>
    listAt(content, 'spec', 'listeners').flatMap((listener) =>
      listAt(listener, 'tls', 'certificateRefs').map(
        (reference) => `${namespace ?? ''}/${textAt(reference, 'name') ?? ''}`,
      ),
    ),
  );
  return objectsOfKind(rendering, 'Certificate')
    .filter(({ content, namespace }) =>
      secrets.includes(`${namespace ?? ''}/${textAt(content, 'spec', 'secretName') ?? ''}`),
    )
    .some(({ content }) => {
      const issuer = issuers.find(({ name }) => name === textAt(content, 'spec', 'issuerRef', 'name'));
      return issuer !== undefined && valueAt(issuer.content, 'spec', 'ca') !== undefined;
    });
}

function isOwn(host: string, { component }: RenderedObject, routes: readonly RenderedObject[]): boolean {
  return routes.some(
    (route) => route.component === component && listAt(route.content, 'spec', 'hostnames').includes(host),
  );
}

/** Whether a container of the component has the certificates where it looks, or where something tells it. */
function readsAuthority({ component }: RenderedObject, bundles: ReadonlySet<string>, rendering: Rendering): boolean {
  const containers = podsOf(rendering)
    .filter(({ object }) => object.component === component)
    .flatMap(containersOf);
  if (containers.length === 0) return true;
  const places = containers.flatMap((container) => {
    const volumes = listAt(container.pod.spec, 'volumes').filter((volume) => holdsBundle(volume, bundles));
    const names = volumes.map((volume) => textAt(volume, 'name'));
    return mountsOf(container, rendering).filter(({ volume }) => names.includes(volume));
  });
  const texts = objectsOf(rendering)
    .filter((object) => object.component === component)
    .flatMap(textsIn);
  return places.some(
    ({ path }: Mount) =>
      SYSTEM.test(path) || texts.some(({ text, path: at }) => at.at(-1) !== 'mountPath' && text.includes(path)),
  );
}

function holdsBundle(volume: unknown, bundles: ReadonlySet<string>): boolean {
  const sources = [volume, ...listAt(volume, 'projected', 'sources')];
  return sources.some((source) =>
    bundles.has(textAt(source, 'configMap', 'name') ?? textAt(source, 'secret', 'secretName') ?? ''),
  );
}
