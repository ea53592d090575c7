import { listAt, textAt, valueAt, type RenderedObject, type Rendering } from '@idp/model';
import { objectsOfKind } from '../../objects';
import type { Use } from './use';

const REMEDY = 'choose another port for one of them';

/** Ports of nodes that Services have, and those of the listeners of a Gateway. */
export function portUses(rendering: Rendering): readonly Use[] {
  return [
    ...objectsOfKind(rendering, 'Service').flatMap(nodePortsOf),
    ...objectsOfKind(rendering, 'Gateway').flatMap(listenersOf),
  ];
}

function nodePortsOf(object: RenderedObject): readonly Use[] {
  return listAt(object.content, 'spec', 'ports').flatMap((port, index) => {
    const number = valueAt(port, 'nodePort');
    if (typeof number !== 'number' || number === 0) return [];
    const key = `nodePort ${number}/${textAt(port, 'protocol') ?? 'TCP'}`;
    return [
      {
        key,
        object,
        path: ['spec', 'ports', index, 'nodePort'],
        what: `it has port ${number} of every node`,
        remedy: REMEDY,
      },
    ];
  });
}

function listenersOf(object: RenderedObject): readonly Use[] {
  return listAt(object.content, 'spec', 'listeners').map((listener, index) => {
    const [port, protocol] = [valueAt(listener, 'port'), String(valueAt(listener, 'protocol'))];
    const layer = ['HTTP', 'HTTPS', 'TLS'].includes(protocol) ? protocol.replace('HTTPS', 'TLS') : protocol;
    const host = textAt(listener, 'hostname') ?? '*';
    return {
      key: `listener ${object.namespace}/${object.name} ${String(port)} ${layer} ${host}`,
      object,
      path: ['spec', 'listeners', index],
      what: `it has a listener for ${host} on port ${String(port)}`,
      remedy: 'name another host or port, or remove one of them',
    };
  });
}
