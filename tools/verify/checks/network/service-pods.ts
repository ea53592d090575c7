import { listAt, textAt, valueAt, type Rendering } from '@idp/model';
import { objectsOf } from '../../objects';
import { madeOf } from '../../operators';
import { containersOf } from '../../pods';
import type { PodSet } from '../../pod-sets';
import { podsBehind, portsOf, serviceNamed, type ServicePort } from '../../services';
import type { Called } from './call';

/** What a Service leads to, at one of its ports or, where none is named, at any: Cilium looks behind Services. */
export function calledAt(
  name: string,
  namespace: string,
  port: string | undefined,
  rendering: Rendering,
  pods: readonly PodSet[],
): Called | undefined {
  const said = `Service "${name}" in namespace ${namespace}`;
  const service = serviceNamed(name, namespace, rendering);
  if (service === undefined) return madeAt(name, namespace, port, said, rendering, pods);
  const behind = podsBehind(service, pods);
  if (behind.length === 0) return undefined;
  const all = portsOf(service);
  const used = all.filter((one) => port === undefined || [String(one.port), one.name].includes(port));
  // Without an address of its own it leads to the pods at whatever port; a port that others lack is told elsewhere.
  const direct = used.length === 0 && /^\d+$/.test(port ?? '') ? [Number(port)] : [];
  if (direct.length > 0 && textAt(service.content, 'spec', 'clusterIP') !== 'None') return undefined;
  return { name: said, pods: behind, ports: [...used.flatMap((one) => targetsOf(one, behind)), ...direct] };
}

/** The ports of pods that a port of a Service leads to. */
function targetsOf({ targetPort }: ServicePort, pods: readonly PodSet[]): readonly number[] {
  if (/^\d+$/.test(String(targetPort))) return [Number(targetPort)];
  return [...new Set(pods.flatMap((pod) => numbersOf(String(targetPort), pod)))];
}

/** The numbers of a port that pods call by a name. */
export function numbersOf(name: string, { template }: PodSet): readonly number[] {
  return (template ? containersOf(template) : []).flatMap(({ content }) =>
    listAt(content, 'ports').flatMap((port) =>
      textAt(port, 'name') === name ? [Number(valueAt(port, 'containerPort'))] : [],
    ),
  );
}

/** A Service that an operator makes beside the pods of the same object: its ports are theirs. */
function madeAt(
  name: string,
  namespace: string,
  port: string | undefined,
  said: string,
  rendering: Rendering,
  pods: readonly PodSet[],
): Called | undefined {
  const maker = objectsOf(rendering).find(
    (object) =>
      object.namespace === namespace &&
      madeOf(object, rendering).some((made) => made.kind === 'Service' && made.name === name),
  );
  if (maker === undefined) return undefined;
  const owner = `${maker.kind} "${maker.name}"`;
  const behind = pods.filter((pod) => pod.owner === owner && pod.namespace === namespace);
  const ports = port !== undefined && /^\d+$/.test(port) ? [Number(port)] : [];
  return behind.length === 0 ? undefined : { name: said, pods: behind, ports };
}
