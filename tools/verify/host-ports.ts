import { textAt, valueAt, type JsonPath } from '@idp/model';
import { containersOf, type PodTemplate } from './pods';
import { fieldsAt } from './walk';

/** A port of its node that a pod takes. */
export interface HostPort {
  readonly pod: PodTemplate;
  readonly path: JsonPath;
  readonly number: number;
  readonly protocol: string;
  /** The address of the node at which it is; empty where it is at each of them. */
  readonly address: string;
}

/** The ports of its node that a pod takes: on the network of the node, each of its ports is one of them. */
export function hostPortsOf(pod: PodTemplate): readonly HostPort[] {
  const field = pod.spec['hostNetwork'] === true ? 'containerPort' : 'hostPort';
  return containersOf(pod)
    .filter(({ initial }) => !initial)
    .flatMap(({ path, content }) =>
      fieldsAt(content, 'ports.*').flatMap((port) => {
        const number = valueAt(port.value, field);
        if (typeof number !== 'number' || number === 0) return [];
        const protocol = textAt(port.value, 'protocol') ?? 'TCP';
        const address = (textAt(port.value, 'hostIP') ?? '').replace(/^0\.0\.0\.0$|^::$/, '');
        return [{ pod, path: [...path, ...port.path, field], number, protocol, address }];
      }),
    );
}
