import { inventoryOf } from '../../inventory';
import { objectsOfKind } from '../../objects';
import type { Names } from './host-names';
import { onceForWhole } from '../../once-for-whole';

const OF_A_SET = /^(.+)-\d+$/;

/** What may be asked about names of an environment. */
export const namesIn = onceForWhole((rendering): Names => {
  const inventory = inventoryOf(rendering);
  const services = new Set(inventory.ofKind('Service').map(({ name }) => name));
  const sets = new Set(objectsOfKind(rendering, 'StatefulSet').map(({ namespace, name }) => `${namespace}/${name}`));
  return {
    isNamespace: (name) => inventory.find('Namespace', name) !== undefined,
    isService: (name) => services.has(name),
    isOfSet: (pod, namespace) => sets.has(`${namespace}/${OF_A_SET.exec(pod)?.[1]}`),
  };
});
