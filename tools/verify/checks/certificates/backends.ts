import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import { portsOf, serviceNamed } from '../../services';
import { fieldsAt } from '../../walk';
import type { ObjectProblem } from '../../problem';

/** Routes to ports that answer HTTPS, to which a Gateway speaks in clear because no policy says otherwise. */
export function backendProblems(rendering: Rendering): readonly ObjectProblem[] {
  const encrypted = new Set(objectsOfKind(rendering, 'BackendTLSPolicy').flatMap(targetsOf));
  return objectsOfKind(rendering, 'HTTPRoute').flatMap((route) =>
    fieldsAt(route.content, 'spec.rules.*.backendRefs.*').flatMap(({ path, value }) => {
      const namespace = textAt(value, 'namespace') ?? route.namespace ?? '';
      const name = textAt(value, 'name') ?? '';
      const service = serviceNamed(name, namespace, rendering);
      const port = service && portsOf(service).find((one) => one.port === valueAt(value, 'port'));
      const isHttps = /^https\b/.test(port?.name ?? '') || appProtocolOf(service, port?.index) === 'https';
      if (!isHttps || encrypted.has(`${namespace}/${name}`)) return [];
      const what = `Service "${name}" answers HTTPS there, and the Gateway speaks to it in clear`;
      const remedy = 'create a BackendTLSPolicy for the Service: `tls` of the route does';
      return [{ object: route, path: [...path, 'port'], what, remedy }];
    }),
  );
}

function targetsOf({ content, namespace = '' }: RenderedObject): readonly string[] {
  return listAt(content, 'spec', 'targetRefs').map((target) => `${namespace}/${textAt(target, 'name') ?? ''}`);
}

function appProtocolOf(service: RenderedObject | undefined, index: number | undefined): string | undefined {
  return index === undefined ? undefined : textAt(service?.content, 'spec', 'ports', index, 'appProtocol');
}
